package org.gongkai.document;

import java.util.List;

import org.gongkai.organization.Agency;

/**
 * The terms of the catalogue that are offered; an office may write others. Topics are the
 * State Council's classes of official documents (公文主题分类), the first class in detail.
 */
public final class CatalogueTerms {

	private static final List<String> TOPICS = List.of("综合政务\\政务公开", "综合政务\\文秘工作", "综合政务\\机关事务", "综合政务\\电子政务",
			"综合政务\\应急管理", "综合政务\\政务督查", "综合政务\\其他", "国民经济管理、国有资产监管", "财政、金融、审计", "国土资源、能源", "农业、林业、水利", "工业、交通",
			"商贸、海关、旅游", "市场监管、安全生产监管", "城乡建设、环境保护", "科技、教育", "文化、广电、新闻出版", "卫生、体育", "人口与计划生育、妇女儿童工作", "劳动、人事、监察",
			"公安、安全、司法", "民政、扶贫、救灾", "民族、宗教", "对外事务", "港澳台侨工作", "国防", "其他");

	private static final List<String> GENRES = List.of("通知", "公告", "通告", "意见", "办法", "规定", "函", "批复", "报告", "其他");

	private CatalogueTerms() {
	}

	/** 主题分类 on offer, in the order of the scheme. */
	public static List<String> topics() {
		return TOPICS;
	}

	/** 体裁分类 on offer. */
	public static List<String> genres() {
		return GENRES;
	}

	/**
	 * The record with which a document of that kind begins: made by the agency itself,
	 * the day of its making still open. A repost begins without a source, because it is
	 * somebody else's.
	 */
	public static Catalogue suggestion(Category category, ReviewProfile profile, Agency agency) {
		String source = (profile != ReviewProfile.REPOST) ? agency.name() : "";
		return new Catalogue("", null, topic(category), genre(category), Catalogue.Validity.IN_FORCE, "", "", source,
				"");
	}

	static Content completed(Content content, Category category, ReviewProfile profile, Agency agency) {
		if (!content.catalogue().equals(Catalogue.empty())) {
			return content;
		}
		return new Content(content.title(), content.blocks(), suggestion(category, profile, agency),
				content.attribute(), content.attributeReason(), content.column(), content.attachments());
	}

	private static String topic(Category category) {
		return switch (category) {
			case BUDGET -> "财政、金融、审计";
			case ANNUAL_REPORT, INTERPRETATION -> "综合政务\\政务公开";
			case NEWS, DEPARTMENT_DOCUMENT, NORMATIVE_DOCUMENT, OTHER -> "综合政务\\其他";
		};
	}

	private static String genre(Category category) {
		return switch (category) {
			case ANNUAL_REPORT, BUDGET -> "报告";
			case DEPARTMENT_DOCUMENT -> "通知";
			case NORMATIVE_DOCUMENT -> "办法";
			case NEWS, INTERPRETATION, OTHER -> "其他";
		};
	}

}
