package org.gongkai.document.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Content.Attachment;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * What the forms for a new and for an existing document send; every text as it was typed,
 * so that a refused form comes back as it was. Missing parts are blank.
 *
 * @param version the version that the editor started from, 0 for a new document
 * @param title title
 * @param category code of the category
 * @param profile code of the review profile
 * @param attribute code of 公开属性
 * @param attributeReason why this attribute
 * @param column code of the website column
 * @param docNumber 文号
 * @param formedOn 成文日期 as typed
 * @param topic 主题分类
 * @param genre 体裁分类
 * @param validity code of 有效性
 * @param keywords 关键词
 * @param abstractText 内容概述
 * @param source 来源
 * @param sourceUrl 原文网址
 * @param body the text
 * @param bodyFormat {@code html} or {@code markdown}
 * @param note what was changed
 * @param attachment attachments that are stored already, as {@link AttachmentCode}
 * @param removed digests of those to be left out
 */
record DocumentForm(Integer version, String title, String category, String profile, String attribute,
		String attributeReason, String column, String docNumber, String formedOn, String topic, String genre,
		String validity, String keywords, String abstractText, String source, String sourceUrl, String body,
		String bodyFormat, String note, List<String> attachment, List<String> removed) {

	/** How many characters of one paragraph a browser still sets while one writes. */
	static final int LONGEST_EDITED = 200_000;

	// the binder leaves null what the form does not send
	DocumentForm {
		version = (version != null) ? version : 0;
		title = text(title).strip().replaceAll("\\s*[\\r\\n]+\\s*", "");
		category = text(category);
		profile = text(profile);
		attribute = text(attribute);
		attributeReason = text(attributeReason).strip();
		column = text(column).strip();
		docNumber = text(docNumber).strip();
		formedOn = text(formedOn).strip();
		topic = text(topic).strip();
		genre = text(genre).strip();
		validity = text(validity);
		keywords = text(keywords).strip();
		abstractText = text(abstractText).strip();
		source = text(source).strip();
		sourceUrl = text(sourceUrl).strip();
		body = text(body);
		bodyFormat = text(bodyFormat).equals("markdown") ? "markdown" : "html";
		note = text(note).strip();
		attachment = (attachment != null) ? List.copyOf(attachment) : List.of();
		removed = (removed != null) ? List.copyOf(removed) : List.of();
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value.replace("\r\n", "\n") : "";
	}

	/** The form with which a new document begins. */
	static DocumentForm blank(Catalogue suggested) {
		Category category = Category.NEWS;
		return new DocumentForm(0, "", category.name(), ReviewProfile.STANDARD.name(),
				DisclosureAttribute.PROACTIVE.name(), "", "", suggested.docNumber(), "", "", "",
				suggested.validity().name(), "", "", suggested.source(), "", "", "html", "", List.of(), List.of());
	}

	/** A document as it is, with its text as HTML. */
	static DocumentForm of(Document document, Content content, String html) {
		Catalogue catalogue = content.catalogue();
		LocalDate formedOn = catalogue.formedOn();
		return new DocumentForm(document.version(), content.title(), document.category().name(),
				document.profile().name(), content.attribute().name(), content.attributeReason(), content.column(),
				catalogue.docNumber(), (formedOn != null) ? formedOn.toString() : "", catalogue.topic(),
				catalogue.genre(), catalogue.validity().name(), catalogue.keywords(), catalogue.abstractText(),
				catalogue.source(), catalogue.sourceUrl(), html, "html", "",
				content.attachments().stream().map(AttachmentCode::write).toList(), List.of());
	}

	/** The stored attachments without those to be left out. */
	List<Attachment> attachments() {
		return this.attachment.stream()
			.flatMap((code) -> AttachmentCode.read(code).stream())
			.filter((kept) -> !this.removed.contains(kept.digest()))
			.toList();
	}

	Category chosenCategory() {
		return enumOf(Category.class, this.category, Category.OTHER);
	}

	ReviewProfile chosenProfile() {
		return enumOf(ReviewProfile.class, this.profile, ReviewProfile.STANDARD);
	}

	/** The column, or that of the category when none is chosen. */
	String chosenColumn() {
		return this.column.isEmpty() ? chosenCategory().column() : this.column;
	}

	/** The content with the given text and attachments. */
	Content content(String title, List<Block> blocks, List<Attachment> attachments) {
		Catalogue catalogue = new Catalogue(this.docNumber, day(this.formedOn), this.topic, this.genre,
				enumOf(Catalogue.Validity.class, this.validity, Catalogue.Validity.IN_FORCE), this.keywords,
				this.abstractText, this.source, this.sourceUrl);
		return new Content(title, blocks, catalogue,
				enumOf(DisclosureAttribute.class, this.attribute, DisclosureAttribute.PROACTIVE), this.attributeReason,
				chosenColumn(), attachments);
	}

	/** The same form with other stored attachments, another text and version. */
	DocumentForm with(int version, List<Attachment> attachments, String body, String bodyFormat) {
		return new DocumentForm(version, this.title, this.category, this.profile, this.attribute, this.attributeReason,
				this.column, this.docNumber, this.formedOn, this.topic, this.genre, this.validity, this.keywords,
				this.abstractText, this.source, this.sourceUrl, body, bodyFormat, this.note,
				attachments.stream().map(AttachmentCode::write).toList(), List.of());
	}

	/** The same form with another text. */
	DocumentForm withText(String body) {
		return with(this.version, attachments(), body, this.bodyFormat);
	}

	/**
	 * Whether a paragraph is so long that no browser lets one write in it: each key would
	 * set all of it again.
	 */
	public boolean tooLongToEdit() {
		int begin = 0;
		for (int end = this.body.indexOf('<'); end >= 0; end = this.body.indexOf('<', begin)) {
			if (end - begin > LONGEST_EDITED) {
				return true;
			}
			begin = end + 1;
		}
		return this.body.length() - begin > LONGEST_EDITED;
	}

	/** Whether the day of making can be read; blank is allowed. */
	boolean hasReadableDay() {
		return this.formedOn.isEmpty() || day(this.formedOn) != null;
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static <E extends Enum<E>> E enumOf(Class<E> type, String code, E otherwise) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(code)) {
				return constant;
			}
		}
		return otherwise;
	}

}
