package org.gongkai.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.digest.CanonicalJson;
import org.gongkai.digest.Sm3;
import org.gongkai.document.Content;
import org.gongkai.document.DocumentVersion;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.format.Importer;
import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;

/**
 * Compares a live page with what was signed, trusting as little as possible: the trail
 * says which digests were published, the signed version says what has to stand there.
 */
@Component
class PageComparison {

	private static final int MOST = 10;

	private static final List<String> REQUIRED_TAGS = List.of("SiteName", "SiteDomain", "SiteIDCode", "ColumnName",
			"ColumnDescription", "ColumnKeywords", "ColumnType", "ArticleTitle", "PubDate", "ContentSource");

	/**
	 * The forms that a text is offered in; pages of earlier times have the first only.
	 */
	private static final Set<String> TEXTS = Set.of("docxDigest", "pdfDigest", "ofdDigest");

	private final Documents documents;

	private final AuditTrail audit;

	private final PageFiles files;

	private final Importer importer;

	private final LiveSite site;

	PageComparison(Documents documents, AuditTrail audit, PageFiles files, Importer importer, LiveSite site) {
		this.documents = documents;
		this.audit = audit;
		this.files = files;
		this.importer = importer;
		this.site = site;
	}

	/**
	 * What differs; empty when nothing does.
	 * @throws IOException when the site does not answer
	 */
	List<String> differences(PublishedPage page) throws IOException {
		List<String> found = new ArrayList<>();
		DocumentVersion version = this.documents.version(page.documentId(), page.version());
		Map<String, String> released = released(page);
		if (!Sm3.hex(CanonicalJson.write(version.content())).equals(page.contentHash())) {
			found.add("文稿库中签发版本的内容与签发时的摘要不符");
		}
		if (!Sm3.hex(page.articleHtml()).equals(released.get("articleDigest"))) {
			found.add("页面快照的摘要与发布时留痕的摘要不符");
		}
		text(page, version.content(), found);
		files(page, version.content(), released, found);
		return (found.size() <= MOST) ? found : found.subList(0, MOST);
	}

	private Map<String, String> released(PublishedPage page) {
		return this.audit.of(Act.document(page.documentId()))
			.stream()
			.map(AuditEntry::act)
			.filter((act) -> act.action().equals("PUBLISH") && act.details().containsKey("articleDigest"))
			.filter((act) -> page.contentHash().equals(act.contentHash()))
			.findFirst()
			.map(Act::details)
			.orElse(Map.of());
	}

	private void text(PublishedPage page, Content content, List<String> found) throws IOException {
		LiveSite.Answer answer = this.site.fetch(page.address());
		if (answer.status() != 200) {
			found.add("页面应答状态为" + answer.status());
			return;
		}
		org.jsoup.nodes.Document live = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
		Element text = live.getElementById("article-text");
		Element title = live.getElementById("article-title");
		if (text == null || title == null) {
			found.add("页面上没有标题或正文");
			return;
		}
		if (!squeeze(title.text()).equals(squeeze(content.title()))) {
			found.add("标题应为“%s”，页面上是“%s”".formatted(content.title(), title.text()));
		}
		for (String tag : REQUIRED_TAGS) {
			if (live.select("head meta[name=" + tag + "]").attr("content").isBlank()) {
				found.add("网页标签" + tag + "缺失或为空");
			}
		}
		scripts(text, found);
		if (!text.html().equals(Jsoup.parseBodyFragment(page.articleHtml()).body().html())) {
			found.add("页面正文与发布快照不一致");
		}
		blocks(read(this.files.html(content, stem(page))), read(text.html()), found);
	}

	private void scripts(Element text, List<String> found) {
		boolean active = text.stream()
			.anyMatch((element) -> List.of("script", "iframe", "object", "embed", "form").contains(element.tagName())
					|| element.attributes()
						.asList()
						.stream()
						.anyMatch((attribute) -> attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")
								|| attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")));
		if (active) {
			found.add("页面正文中有脚本或嵌入内容");
		}
	}

	/** Both sides went through the same reader, so that only real differences remain. */
	private void blocks(List<Block> signed, List<Block> live, List<String> found) {
		for (int i = 0; i < Math.max(signed.size(), live.size()); i++) {
			Block expected = (i < signed.size()) ? signed.get(i) : null;
			Block actual = (i < live.size()) ? live.get(i) : null;
			if (!Objects.equals(expected, actual)) {
				found.add("正文第%d段应为%s，页面上是%s".formatted(i + 1, excerpt(expected), excerpt(actual)));
			}
		}
	}

	private List<Block> read(String html) {
		try {
			return this.importer.html(html).blocks();
		}
		catch (UnreadableFile ex) {
			return List.of();
		}
	}

	private void files(PublishedPage page, Content content, Map<String, String> released, List<String> found)
			throws IOException {
		List<String> signed = content.attachments().stream().map(Content.Attachment::digest).toList();
		List<String> offered = page.files(PublishedFile.Kind.ATTACHMENT).stream().map(PublishedFile::digest).toList();
		if (!signed.equals(offered)) {
			found.add("附件与签发的附件不一致");
		}
		List<String> texts = page.files(PublishedFile.Kind.TEXT).stream().map(PublishedFile::digestName).toList();
		released.keySet()
			.stream()
			.filter((name) -> TEXTS.contains(name) && !texts.contains(name))
			.forEach((name) -> found
				.add("发布时提供的%s文件不在页面上".formatted(name.replace("Digest", "").toUpperCase(Locale.ROOT))));
		for (PublishedFile file : page.files()) {
			boolean text = file.kind() == PublishedFile.Kind.TEXT;
			String expected = text ? released.getOrDefault(file.digestName(), "") : file.digest();
			LiveSite.Answer answer = this.site.fetch(file.path());
			if (answer.status() != 200) {
				found.add("“%s”不能下载，应答状态为%d".formatted(file.name(), answer.status()));
			}
			else if (!Sm3.hex(answer.body()).equals(expected)) {
				found.add("下载的“%s”与发布时的摘要不符".formatted(file.name()));
			}
		}
	}

	private static String stem(PublishedPage page) {
		return PublishedPage.stem(page.column(), page.year(), page.documentId());
	}

	private static String squeeze(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private static String excerpt(@Nullable Block block) {
		if (block == null) {
			return "（无）";
		}
		String text = squeeze(block.plainText());
		return "“" + ((text.length() > 40) ? text.substring(0, 40) + "…" : text) + "”";
	}

}
