package org.gongkai.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * 目录数据 (《政府信息公开条例》第十二条). Part of what is hashed; the index number and the day of
 * publication are given at publication and are not here.
 *
 * @param docNumber 文号, blank when it has none
 * @param formedOn 成文日期, or null while unknown
 * @param topic 主题分类
 * @param genre 体裁分类
 * @param validity 有效性
 * @param keywords 关键词, comma separated
 * @param abstractText 内容概述, up to 100 characters
 * @param source 来源: the making agency, or where a repost was taken from
 * @param sourceUrl address of the original of a repost, blank otherwise
 */
public record Catalogue(String docNumber, @Nullable LocalDate formedOn, String topic, String genre, Validity validity,
		String keywords, String abstractText, String source, String sourceUrl) {

	/** A record in which nothing is filled in yet. */
	public static Catalogue empty() {
		return new Catalogue("", null, "", "", Validity.IN_FORCE, "", "", "", "");
	}

	/** 有效性. */
	public enum Validity {

		IN_FORCE("有效"), REPEALED("废止"), EXPIRED("失效"), AMENDED("已修改"), NOT_YET_EFFECTIVE("尚未生效");

		private final String label;

		Validity(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
