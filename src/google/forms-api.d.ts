/**
 * What Google's pages declare of forms and @types/google-apps-script 2.0.13 lacks: the published state of April 2025.
 * Forms made before it, and accounts that don't have it yet, lack the members: ask before use.
 */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      isPublished?(): boolean;
      setPublished?(enabled: boolean): Form;
      supportsAdvancedResponderPermissions?(): boolean;
    }
  }
}
