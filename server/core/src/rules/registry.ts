import { attributeListBelowLink } from './attributes/attributeListBelowLink.ts';
import { attributeListWithoutColon } from './attributes/attributeListWithoutColon.ts';
import { attributeReferenceCycle } from './attributes/attributeReferenceCycle.ts';
import { doubledAttribute } from './attributes/doubledAttribute.ts';
import { droppedAttributeToken } from './attributes/droppedAttributeToken.ts';
import { externalLinkAttributes } from './attributes/externalLinkAttributes.ts';
import { ialAfterText } from './attributes/ialAfterText.ts';
import { lostAttributeList } from './attributes/lostAttributeList.ts';
import { meltedAttributes } from './attributes/meltedAttributes.ts';
import { misplacedAttribute } from './attributes/misplacedAttribute.ts';
import { misspeltTarget } from './attributes/misspeltTarget.ts';
import { unclosedAttributeList } from './attributes/unclosedAttributeList.ts';
import { undefinedAttributeReference } from './attributes/undefinedAttributeReference.ts';
import { unmatchedTab } from './attributes/unmatchedTab.ts';
import { accidentalList } from './blocks/accidentalList.ts';
import { accidentalTable } from './blocks/accidentalTable.ts';
import { brokenExtension } from './blocks/brokenExtension.ts';
import { brokenFence } from './blocks/brokenFence.ts';
import { brokenTable } from './blocks/brokenTable.ts';
import { tableWithoutBody } from './blocks/tableWithoutBody.ts';
import { unreadableLine } from './blocks/unreadableLine.ts';
import { unreadList } from './blocks/unreadList.ts';
import { contradictingDate } from './front-matter/contradictingDate.ts';
import { disallowedValue } from './front-matter/disallowedValue.ts';
import { duplicateKey } from './front-matter/duplicateKey.ts';
import { emptyValue } from './front-matter/emptyValue.ts';
import { futureDate } from './front-matter/futureDate.ts';
import { incompleteAuthor } from './front-matter/incompleteAuthor.ts';
import { invalidDate } from './front-matter/invalidDate.ts';
import { listInText } from './front-matter/listInText.ts';
import { misorderedKeys } from './front-matter/misorderedKeys.ts';
import { missingAvatar } from './front-matter/missingAvatar.ts';
import { missingFrontMatter } from './front-matter/missingFrontMatter.ts';
import { missingKey } from './front-matter/missingKey.ts';
import { missingPicture } from './front-matter/missingPicture.ts';
import { misspeltKey } from './front-matter/misspeltKey.ts';
import { mistypedValue } from './front-matter/mistypedValue.ts';
import { oddFileName } from './front-matter/oddFileName.ts';
import { oddRatio } from './front-matter/oddRatio.ts';
import { placeholderPicture } from './front-matter/placeholderPicture.ts';
import { takenAddress } from './front-matter/takenAddress.ts';
import { unknownAuthor } from './front-matter/unknownAuthor.ts';
import { unknownLayout } from './front-matter/unknownLayout.ts';
import { unknownOutbound } from './front-matter/unknownOutbound.ts';
import { unlistedKey } from './front-matter/unlistedKey.ts';
import { unreadFrontMatter } from './front-matter/unreadFrontMatter.ts';
import { unusualSpelling } from './front-matter/unusualSpelling.ts';
import { yamlError } from './front-matter/yamlError.ts';
import { accidentalHeading } from './headings/accidentalHeading.ts';
import { bareUrlInHeading } from './headings/bareUrlInHeading.ts';
import { detachedNoToc } from './headings/detachedNoToc.ts';
import { driftedToc } from './headings/driftedToc.ts';
import { duplicateHeading } from './headings/duplicateHeading.ts';
import { emptySection } from './headings/emptySection.ts';
import { headingWithoutSpace } from './headings/headingWithoutSpace.ts';
import { missingToc } from './headings/missingToc.ts';
import { misspeltTocMark } from './headings/misspeltTocMark.ts';
import { secondToc } from './headings/secondToc.ts';
import { skippedLevel } from './headings/skippedLevel.ts';
import { tocListsItself } from './headings/tocListsItself.ts';
import { unreadHeaderId } from './headings/unreadHeaderId.ts';
import { blockTagInText } from './html/blockTagInText.ts';
import { brokenPicture } from './html/brokenPicture.ts';
import { duplicateHtmlAttribute } from './html/duplicateHtmlAttribute.ts';
import { duplicateId } from './html/duplicateId.ts';
import { frameWithoutTitle } from './html/frameWithoutTitle.ts';
import { heavyPicture } from './html/heavyPicture.ts';
import { markdownAttributeOnSpan } from './html/markdownAttributeOnSpan.ts';
import { misspeltProperty } from './html/misspeltProperty.ts';
import { pictureThatDoesNotFit } from './html/pictureThatDoesNotFit.ts';
import { pictureWithoutAlt } from './html/pictureWithoutAlt.ts';
import { strayEndTag } from './html/strayEndTag.ts';
import { unclosedHtml } from './html/unclosedHtml.ts';
import { unreadStyle } from './html/unreadStyle.ts';
import { unreadTag } from './html/unreadTag.ts';
import { unwrappedVideo } from './html/unwrappedVideo.ts';
import { absoluteLinkToOwnSite } from './links/absoluteLinkToOwnSite.ts';
import { bareUrl } from './links/bareUrl.ts';
import { bracketsWithoutLink } from './links/bracketsWithoutLink.ts';
import { brokenAnchor } from './links/brokenAnchor.ts';
import { brokenFootnote } from './links/brokenFootnote.ts';
import { brokenLink } from './links/brokenLink.ts';
import { brokenPostTag } from './links/brokenPostTag.ts';
import { deadLink } from './links/deadLink.ts';
import { duplicateAbbreviation } from './links/duplicateAbbreviation.ts';
import { duplicateLinkDefinition } from './links/duplicateLinkDefinition.ts';
import { emptyLink } from './links/emptyLink.ts';
import { internalLinkInNewTab } from './links/internalLinkInNewTab.ts';
import { malformedAddress } from './links/malformedAddress.ts';
import { movedLink } from './links/movedLink.ts';
import { partedLink } from './links/partedLink.ts';
import { undefinedLinkReference } from './links/undefinedLinkReference.ts';
import { vagueLinkText } from './links/vagueLinkText.ts';
import { liquidInCode } from './liquid/liquidInCode.ts';
import { unclosedLiquid } from './liquid/unclosedLiquid.ts';
import { byteOrderMark } from './prose/byteOrderMark.ts';
import { invisibleCharacter } from './prose/invisibleCharacter.ts';
import { misspeltName } from './prose/misspeltName.ts';
import { mixedLineEnds } from './prose/mixedLineEnds.ts';
import { oddLineEnds } from './prose/oddLineEnds.ts';
import { severalSentencesOnLine } from './prose/severalSentencesOnLine.ts';
import { templateText } from './prose/templateText.ts';
import { unclosedCode } from './prose/unclosedCode.ts';
import type { AnyRule, Rule, SiteRule, SwitchRule, WebRule } from './rule.ts';
import { sessionWithoutSpeaker } from './sessions/sessionWithoutSpeaker.ts';
import { speakerWithoutLink } from './sessions/speakerWithoutLink.ts';
import { brokenYamlFile } from './settings/brokenYamlFile.ts';
import { invalidSettings } from './settings/invalidSettings.ts';
import { needlessSwitch } from './settings/needlessSwitch.ts';
import { unusableKramdownOption } from './settings/unusableKramdownOption.ts';

/** The rules that read posts and pages, in the order of the reference. */
export const postRules: readonly Rule[] = [
  unreadFrontMatter,
  missingFrontMatter,
  yamlError,
  duplicateKey,
  missingKey,
  misorderedKeys,
  misspeltKey,
  unlistedKey,
  mistypedValue,
  emptyValue,
  listInText,
  unusualSpelling,
  disallowedValue,
  invalidDate,
  contradictingDate,
  futureDate,
  oddFileName,
  takenAddress,
  unknownLayout,
  unknownAuthor,
  incompleteAuthor,
  missingAvatar,
  unknownOutbound,
  missingPicture,
  oddRatio,
  placeholderPicture,
  externalLinkAttributes,
  misspeltTarget,
  ialAfterText,
  attributeListWithoutColon,
  unclosedAttributeList,
  attributeListBelowLink,
  droppedAttributeToken,
  meltedAttributes,
  doubledAttribute,
  lostAttributeList,
  undefinedAttributeReference,
  attributeReferenceCycle,
  misplacedAttribute,
  unmatchedTab,
  skippedLevel,
  bareUrlInHeading,
  headingWithoutSpace,
  unreadHeaderId,
  accidentalHeading,
  emptySection,
  duplicateHeading,
  detachedNoToc,
  secondToc,
  misspeltTocMark,
  tocListsItself,
  missingToc,
  driftedToc,
  brokenAnchor,
  brokenLink,
  brokenPostTag,
  emptyLink,
  malformedAddress,
  partedLink,
  bareUrl,
  absoluteLinkToOwnSite,
  internalLinkInNewTab,
  vagueLinkText,
  undefinedLinkReference,
  bracketsWithoutLink,
  duplicateLinkDefinition,
  brokenFootnote,
  duplicateAbbreviation,
  brokenPicture,
  heavyPicture,
  pictureWithoutAlt,
  pictureThatDoesNotFit,
  unwrappedVideo,
  frameWithoutTitle,
  unclosedHtml,
  strayEndTag,
  unreadTag,
  blockTagInText,
  duplicateHtmlAttribute,
  duplicateId,
  misspeltProperty,
  unreadStyle,
  markdownAttributeOnSpan,
  brokenExtension,
  tableWithoutBody,
  brokenFence,
  brokenTable,
  accidentalTable,
  accidentalList,
  unreadList,
  unreadableLine,
  severalSentencesOnLine,
  templateText,
  misspeltName,
  unclosedCode,
  invisibleCharacter,
  byteOrderMark,
  mixedLineEnds,
  oddLineEnds,
  unclosedLiquid,
  liquidInCode,
  sessionWithoutSpeaker,
  speakerWithoutLink,
];

/** The rules that read the blog's other files. */
export const siteRules: readonly SiteRule[] = [brokenYamlFile, unusableKramdownOption, invalidSettings];

/** The rules that read what a post switches off. */
export const switchRules: readonly SwitchRule[] = [needlessSwitch];

/** The rules that read posts beside what the web says of their links. */
export const webRules: readonly WebRule[] = [deadLink, movedLink];

/** Every rule. */
export const rules: readonly AnyRule[] = [...postRules, ...siteRules, ...switchRules, ...webRules];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
