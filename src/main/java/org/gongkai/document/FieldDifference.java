package org.gongkai.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.gongkai.document.Difference.Field;
import org.jspecify.annotations.Nullable;

/** The fields beside the text that changed, by the names on the form. */
final class FieldDifference {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private static final Map<String, Function<Content, String>> FIELDS = fields();

	private FieldDifference() {
	}

	static List<Field> between(Content before, Content after) {
		List<Field> fields = new ArrayList<>();
		FIELDS.forEach((label, value) -> add(label, value.apply(before), value.apply(after), fields));
		attachments(before.attachments(), after.attachments(), fields);
		return fields;
	}

	private static Map<String, Function<Content, String>> fields() {
		Map<String, Function<Content, String>> fields = new LinkedHashMap<>();
		fields.put("标题", Content::title);
		fields.put("文号", (content) -> content.catalogue().docNumber());
		fields.put("成文日期", (content) -> date(content.catalogue().formedOn()));
		fields.put("主题分类", (content) -> content.catalogue().topic());
		fields.put("体裁分类", (content) -> content.catalogue().genre());
		fields.put("有效性", (content) -> content.catalogue().validity().label());
		fields.put("关键词", (content) -> content.catalogue().keywords());
		fields.put("内容概述", (content) -> content.catalogue().abstractText());
		fields.put("来源", (content) -> content.catalogue().source());
		fields.put("原文网址", (content) -> content.catalogue().sourceUrl());
		fields.put("公开属性", (content) -> content.attribute().label());
		fields.put("公开属性的理由", Content::attributeReason);
		fields.put("栏目", Content::column);
		return fields;
	}

	private static String date(@Nullable LocalDate date) {
		return (date != null) ? DATE.format(date) : "";
	}

	private static void add(String label, String before, String after, List<Field> fields) {
		if (!before.equals(after)) {
			fields.add(new Field(label, before, after));
		}
	}

	/** An attachment is known by its name; if all else is equal, the order may differ. */
	private static void attachments(List<Content.Attachment> before, List<Content.Attachment> after,
			List<Field> fields) {
		if (before.equals(after)) {
			return;
		}
		int others = fields.size();
		Map<String, String> older = described(before);
		Map<String, String> newer = described(after);
		Set<String> names = new TreeSet<>(older.keySet());
		names.addAll(newer.keySet());
		for (String name : names) {
			add("附件“%s”".formatted(name), older.getOrDefault(name, ""), newer.getOrDefault(name, ""), fields);
		}
		if (fields.size() == others) {
			fields.add(new Field("附件顺序", String.join("、", before.stream().map(Content.Attachment::name).toList()),
					String.join("、", after.stream().map(Content.Attachment::name).toList())));
		}
	}

	private static Map<String, String> described(List<Content.Attachment> attachments) {
		Map<String, String> described = new LinkedHashMap<>();
		for (Content.Attachment attachment : attachments) {
			described.merge(attachment.name(),
					"%d字节，%s，SM3 %s".formatted(attachment.size(), attachment.mediaType(), attachment.digest()),
					(one, other) -> one + "；" + other);
		}
		return described;
	}

}
