package org.gongkai.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.document.Content;
import org.gongkai.document.FileStore;
import org.gongkai.format.Block;
import org.gongkai.format.Exporter;
import org.gongkai.format.PagesRefused;
import org.gongkai.review.ReviewRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Makes what a page consists of: its text in HTML, and the files beside it. */
@Component
class PageFiles {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String PDF = "application/pdf";

	private static final String OFD = "application/ofd";

	private static final Logger LOG = LoggerFactory.getLogger(PageFiles.class);

	private static final Map<String, String> PICTURES = Map.of("image/png", "png", "image/jpeg", "jpg", "image/gif",
			"gif");

	private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

	private final Exporter exporter;

	private final FileStore store;

	PageFiles(Exporter exporter, FileStore store) {
		this.exporter = exporter;
		this.store = store;
	}

	/** The text as it stands on the page. */
	String html(Content content, String stem) {
		Map<String, PublishedFile> pictures = pictures(content, stem);
		return this.exporter.html(content.blocks(), (digest) -> pictures.get(digest).path());
	}

	/** Makes and keeps the files; needs a running transaction. */
	List<PublishedFile> write(Content content, String stem) {
		List<PublishedFile> files = new ArrayList<>();
		files.add(
				text(content, stem, ".docx", DOCX, this.exporter.docx(content.title(), content.blocks(), this::bytes)));
		addPages(content, stem, files);
		int number = 1;
		for (Content.Attachment attachment : content.attachments()) {
			String path = stem + "/" + number++ + "." + ending(attachment.name());
			files.add(new PublishedFile(PublishedFile.Kind.ATTACHMENT, path, attachment.name(), attachment.digest(),
					attachment.mediaType(), attachment.size()));
		}
		files.addAll(pictures(content, stem).values());
		return files;
	}

	private void addPages(Content content, String stem, List<PublishedFile> files) {
		try {
			Exporter.Pages pages = this.exporter.pages(content.title(), content.blocks(), this::bytes);
			files.add(text(content, stem, ".pdf", PDF, pages.pdf()));
			files.add(text(content, stem, ".ofd", OFD, pages.ofd()));
		}
		catch (PagesRefused refused) {
			if (refused.kind() == PagesRefused.Kind.BUSY) {
				throw new ReviewRefused(ReviewRefused.Kind.CONFLICT, List.of(String.valueOf(refused.getMessage())));
			}
			// a text like a book is published all the same; its page and its Word file
			// have all of it
			LOG.warn("The text for {} is too long for pages; it is offered as a Word file only", stem);
		}
	}

	private PublishedFile text(Content content, String stem, String ending, String mediaType, byte[] bytes) {
		return new PublishedFile(PublishedFile.Kind.TEXT, stem + ending, fileName(content.title()) + ending,
				this.store.put(bytes, mediaType), mediaType, bytes.length);
	}

	private Map<String, PublishedFile> pictures(Content content, String stem) {
		Map<String, PublishedFile> pictures = new LinkedHashMap<>();
		for (Block block : content.blocks()) {
			if (block instanceof Block.Figure figure && !pictures.containsKey(figure.file())) {
				FileStore.StoredFile file = this.store.get(figure.file()).orElseThrow();
				String name = figure.file().substring(0, 16) + "." + PICTURES.getOrDefault(file.mediaType(), "bin");
				pictures.put(figure.file(), new PublishedFile(PublishedFile.Kind.PICTURE, stem + "/" + name, name,
						file.digest(), file.mediaType(), file.bytes().length));
			}
		}
		return pictures;
	}

	private byte[] bytes(String digest) {
		return this.store.get(digest).orElseThrow().bytes();
	}

	/** A title may hold what no file name can. */
	private static String fileName(String title) {
		String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
		return (name.length() > 120) ? name.substring(0, 120) : name;
	}

	private static String ending(String name) {
		Matcher ending = ENDING.matcher(name);
		return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "bin";
	}

}
