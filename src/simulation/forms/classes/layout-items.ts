import { constant, EnumConstant, enumOf } from '../../kernel/enum';
import { Blob } from '../../utilities/blob';
import { invalidArgument, invalidData } from '../errors';
import type { MediaRecord, Navigation, PageBreakRecord, SectionHeaderRecord } from '../items/record';
import { BaseItem } from './item-base';
import type { Members } from './members';

export class SectionHeaderItem
  extends BaseItem<SectionHeaderRecord>
  implements Members<GoogleAppsScript.Forms.SectionHeaderItem> {}

/** Where a script wants a choice or a page break to lead; `GO_TO_PAGE` needs a page. */
export function navigationTo(formId: string, target: PageBreakItem | EnumConstant): Navigation {
  if (target instanceof EnumConstant) {
    if (target === enumOf('Forms.PageNavigationType').GO_TO_PAGE) throw invalidArgument('navigationType');
    return { type: target.constantName as Navigation['type'], page: null };
  }
  if (target.formId !== formId) throw invalidData();
  return { type: 'GO_TO_PAGE', page: target.record.id };
}

/** The start of a page. Its own navigation governs how the page before it is left. */
export class PageBreakItem
  extends BaseItem<PageBreakRecord>
  implements Members<GoogleAppsScript.Forms.PageBreakItem>
{
  getGoToPage(): PageBreakItem | null {
    const { page } = this.record.navigation;
    return page === null ? null : new PageBreakItem(this.execution, this.formId, page);
  }

  getPageNavigationType(): EnumConstant {
    return constant('Forms.PageNavigationType', this.record.navigation.type);
  }

  setGoToPage(target: PageBreakItem | EnumConstant): this {
    const navigation = navigationTo(this.formId, target);
    return this.change((record) => {
      record.navigation = navigation;
    });
  }
}

abstract class MediaItem extends BaseItem<MediaRecord> {
  getAlignment(): EnumConstant {
    return constant('Forms.Alignment', this.record.alignment);
  }

  setAlignment(alignment: EnumConstant): this {
    return this.change((record) => {
      record.alignment = alignment.constantName;
    });
  }

  getWidth(): number {
    return this.record.width;
  }

  setWidth(width: number): this {
    return this.change((record) => {
      record.width = Math.trunc(width);
    });
  }
}

export class VideoItem extends MediaItem implements Members<GoogleAppsScript.Forms.VideoItem> {
  /** The address as it was given; whether there is such a video nobody asks. */
  setVideoUrl(youtubeUrl: string): this {
    return this.change((record) => {
      record.videoUrl = youtubeUrl;
    });
  }
}

export class ImageItem extends MediaItem implements Members<GoogleAppsScript.Forms.ImageItem> {
  setImage(image: { getBlob(): Blob }): this {
    const blob = image.getBlob();
    const content = {
      base64: Buffer.from(Int8Array.from(blob.getBytes())).toString('base64'),
      contentType: blob.getContentType() ?? 'application/octet-stream',
      name: blob.getName() ?? '',
    };
    return this.change((record) => {
      record.image = content;
    });
  }

  /** The picture, null before `setImage`. */
  getImage(): Blob | null {
    const { image } = this.record;
    return image && new Blob(Buffer.from(image.base64, 'base64'), image.contentType, image.name);
  }
}
