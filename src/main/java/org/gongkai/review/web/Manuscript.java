package org.gongkai.review.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document as a program hands it in. Codes are kept as text, so that a wrong one can be
 * answered with those that are allowed.
 *
 * @param title the title; when missing, the one found in the text
 * @param category the category; it cannot be changed later
 * @param profile the route
 * @param disclosureAttribute the attribute
 * @param disclosureReason the legal ground of another attribute than proactive disclosure
 * @param column the website column's code
 * @param catalogue the catalogue data
 * @param publishAt when it is to appear
 * @param note what was changed
 * @param body the text; missing when a file brings it
 * @param format how {@code text} is written, for a program that sends the body by itself
 * @param text the text, likewise
 */
@Schema(description = "文稿")
record Manuscript(@Schema(description = "标题；不填时用正文中的标题") @Nullable String title,
		@Schema(description = "信息类别，建立后不能更改", allowableValues = {
				"NEWS", "BUDGET", "DEPARTMENT_DOCUMENT", "NORMATIVE_DOCUMENT", "INTERPRETATION", "ANNUAL_REPORT",
				"OTHER" }) @Nullable String category,
		@Schema(description = "审校方案，默认 STANDARD",
				allowableValues = { "STANDARD", "SMALL_OFFICE", "MAJOR", "REPOST", "URGENT" }) @Nullable String profile,
		@Schema(description = "公开属性",
				allowableValues = { "PROACTIVE", "ON_REQUEST", "NOT_DISCLOSED" }) @Nullable String disclosureAttribute,
		@Schema(description = "公开属性的理由和依据；非主动公开的必填") @Nullable String disclosureReason,
		@Schema(description = "栏目代码，默认按信息类别", example = "annual-report") @Nullable String column,
		@Nullable CatalogueData catalogue, @Schema(description = "拟发布时间，不填则签发后即可发布") @Nullable OffsetDateTime publishAt,
		@Schema(description = "修改说明") @Nullable String note, @Nullable Body body,
		@Schema(description = "保存新版本时可省去 body 一层，直接给出 format 和 text") @Nullable String format, @Nullable String text){

	/** The text, whether it stands in {@code body} or by itself. */
	@Nullable Body manuscriptBody() {
		return (this.body == null && this.text != null) ? new Body(this.format, this.text) : this.body;
	}

	/**
	 * The text.
	 *
	 * @param format how it is written
	 * @param text the text
	 */
	@Schema(name = "ManuscriptBody", description = "正文")
	record Body(@Schema(allowableValues = {
			"markdown", "html" }) @Nullable String format, @Nullable String text){
	}

	/** 目录数据; what is missing stays as it was. */
	@Schema(description = "目录数据，未给出的项保持不变")
	record CatalogueData(@Schema(description = "文号") @Nullable String docNumber,
			@Schema(description = "成文日期") @Nullable LocalDate formedOn,
			@Schema(description = "主题分类") @Nullable String topic, @Schema(description = "体裁分类") @Nullable String genre,
			@Schema(description = "有效性", allowableValues = {
					"IN_FORCE", "REPEALED", "EXPIRED", "AMENDED", "NOT_YET_EFFECTIVE" }) @Nullable String validity,
			@Schema(description = "关键词") @Nullable String keywords,
			@Schema(description = "内容概述") @Nullable String abstractText,
			@Schema(description = "来源") @Nullable String source,
			@Schema(description = "转载原文网址") @Nullable String sourceUrl){
	}

}
