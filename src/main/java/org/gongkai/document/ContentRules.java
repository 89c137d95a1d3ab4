package org.gongkai.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.digest.CanonicalJson;
import org.gongkai.format.Block;
import org.gongkai.format.Importer;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * What content must be so that it can be kept. Whether it is fit to be published is the
 * inspection's matter.
 */
@Component
class ContentRules {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_ABSTRACT = 100;

	private static final int MOST_ATTACHMENTS = 50;

	/** The office did not exist before; later years are slips of the keyboard. */
	private static final int EARLIEST_YEAR = 1949;

	private static final int LATEST_YEAR = 2199;

	/** Characters of canonical JSON; about 1,000 printed pages. */
	private static final int LONGEST_CONTENT = 5_000_000;

	private static final Pattern COLUMN = Pattern.compile("[a-z0-9-]{1,40}");

	private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	private final FileStore files;

	ContentRules(FileStore files) {
		this.files = files;
	}

	/**
	 * The content as it is hashed and kept.
	 * @throws DocumentRefused with everything that is wrong with it
	 */
	String canonical(Content content) {
		List<String> reasons = new ArrayList<>();
		checkTitle(content.title(), reasons);
		checkCatalogue(content.catalogue(), reasons);
		checkDisclosure(content, reasons);
		checkFiles(content, reasons);
		String json = CanonicalJson.write(content);
		if (json.length() > LONGEST_CONTENT) {
			reasons.add("正文过长（超过%d万字符），请将部分内容改为附件".formatted(LONGEST_CONTENT / 10_000));
		}
		else if (hasUnprintable(CanonicalJson.read(json, JsonNode.class))) {
			reasons.add("文稿中有看不见的控制字符或残缺字符，请用“粘贴为纯文本”重新粘贴该段");
		}
		if (!reasons.isEmpty()) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, reasons);
		}
		return json;
	}

	private static void checkTitle(String title, List<String> reasons) {
		if (title.isBlank()) {
			reasons.add("标题是空的，请填写标题");
		}
		checkLength("标题", title, LONGEST_TITLE, reasons);
		if (title.indexOf('\n') >= 0 || title.indexOf('\r') >= 0) {
			reasons.add("标题中有换行，请写成一行");
		}
	}

	private static void checkCatalogue(Catalogue catalogue, List<String> reasons) {
		checkLength("文号", catalogue.docNumber(), 100, reasons);
		checkLength("主题分类", catalogue.topic(), 100, reasons);
		checkLength("体裁分类", catalogue.genre(), 100, reasons);
		LocalDate formedOn = catalogue.formedOn();
		if (formedOn != null && (formedOn.getYear() < EARLIEST_YEAR || formedOn.getYear() > LATEST_YEAR)) {
			reasons.add("成文日期应在%d年至%d年之间，请核对年份".formatted(EARLIEST_YEAR, LATEST_YEAR));
		}
		checkLength("关键词", catalogue.keywords(), 200, reasons);
		checkLength("内容概述", catalogue.abstractText(), LONGEST_ABSTRACT, reasons);
		checkLength("来源", catalogue.source(), 200, reasons);
		checkLength("原文网址", catalogue.sourceUrl(), 1000, reasons);
		if (!catalogue.sourceUrl().isEmpty() && !WEB_ADDRESS.matcher(catalogue.sourceUrl()).matches()) {
			reasons.add("原文网址应以 http:// 或 https:// 开头，中间没有空格，请改正或留空");
		}
	}

	/** 不予公开、依申请公开须说明理由（《政府信息公开条例》第十三条至第十六条）。 */
	private static void checkDisclosure(Content content, List<String> reasons) {
		if (content.attribute() != DisclosureAttribute.PROACTIVE && content.attributeReason().isBlank()) {
			reasons.add("公开属性为“%s”时须写明理由和依据的条款，请补充".formatted(content.attribute().label()));
		}
		checkLength("公开属性的理由", content.attributeReason(), 1000, reasons);
		if (!COLUMN.matcher(content.column()).matches()) {
			reasons.add("栏目代码“%s”不可用，请从栏目列表中选择".formatted(content.column()));
		}
	}

	private void checkFiles(Content content, List<String> reasons) {
		if (content.attachments().size() > MOST_ATTACHMENTS) {
			reasons.add("附件超过%d个，请合并后再上传".formatted(MOST_ATTACHMENTS));
		}
		Set<String> digests = new HashSet<>();
		content.attachments().forEach((attachment) -> digests.add(attachment.digest()));
		figures(content.blocks()).forEach((figure) -> digests.add(figure.file()));
		digests.removeIf((digest) -> !DIGEST.matcher(digest).matches());
		Map<String, Long> kept = digests.isEmpty() ? Map.of() : this.files.sizes(digests);
		Map<String, Integer> names = new HashMap<>();
		for (Content.Attachment attachment : content.attachments()) {
			checkAttachment(attachment, kept, reasons);
			if (names.merge(attachment.name(), 1, Integer::sum) == 2) {
				reasons.add("有两个附件都叫“%s”，请改名以便区分".formatted(attachment.name()));
			}
		}
		for (Block.Figure figure : figures(content.blocks())) {
			if (!kept.containsKey(figure.file())) {
				reasons.add("图片“%s”没有上传成功，请删除后重新插入"
					.formatted(figure.caption().isBlank() ? figure.alt() : figure.caption()));
			}
		}
	}

	private static void checkAttachment(Content.Attachment attachment, Map<String, Long> kept, List<String> reasons) {
		if (attachment.name().isBlank()) {
			reasons.add("有附件没有文件名，请填写文件名");
		}
		checkLength("附件名", attachment.name(), 200, reasons);
		Long size = kept.get(attachment.digest());
		if (size == null) {
			reasons.add("附件“%s”没有上传成功，请重新上传".formatted(attachment.name()));
		}
		else if (size != attachment.size()) {
			reasons.add("附件“%s”的大小与上传的文件不符，请重新上传".formatted(attachment.name()));
		}
		else if (size > Importer.MAX_BYTES) {
			reasons.add("附件“%s”超过20 MB，请压缩或拆分".formatted(attachment.name()));
		}
	}

	private static List<Block.Figure> figures(List<Block> blocks) {
		return blocks.stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast).toList();
	}

	private static void checkLength(String label, String text, int longest, List<String> reasons) {
		int length = text.codePointCount(0, text.length());
		if (length > longest) {
			reasons.add("%s有%d字，最多%d字，请缩短".formatted(label, length, longest));
		}
	}

	/**
	 * Half a surrogate pair would be hashed as a question mark, so that two texts had one
	 * hash; control characters show nowhere and PostgreSQL takes no NUL.
	 */
	private static boolean hasUnprintable(JsonNode node) {
		if (node.isString()) {
			return node.stringValue()
				.codePoints()
				.anyMatch((c) -> Character.getType(c) == Character.SURROGATE
						|| (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t'));
		}
		for (JsonNode child : node) {
			if (hasUnprintable(child)) {
				return true;
			}
		}
		return false;
	}

}
