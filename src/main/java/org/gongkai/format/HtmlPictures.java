package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.gongkai.format.Reading.Picture;
import org.jsoup.nodes.Element;

/** The pictures of an HTML text: those inside of it and those that are stored already. */
final class HtmlPictures {

	private final TextCollector text;

	private final List<Element> later = new ArrayList<>();

	HtmlPictures(TextCollector text) {
		this.text = text;
	}

	void read(Element image, String caption) {
		String alt = image.attr("alt");
		String source = image.attr("src").strip();
		String digest = Pictures.digestIn(image.attr("data-digest"));
		if (digest == null) {
			digest = Pictures.digestIn(source);
		}
		if (digest != null) {
			this.text.figure(digest, alt, caption);
			return;
		}
		if (source.toLowerCase(Locale.ROOT).startsWith("data:")) {
			Picture picture = Pictures.ofData(source);
			if (picture != null) {
				this.text.picture(picture, alt, caption);
			}
			else {
				this.text.note("有一张图片不是 PNG、JPEG 或 GIF，没有取入，请转换格式后重新插入。");
			}
		}
		else if (!source.isEmpty()) {
			this.text.note("有图片只是引用了别处的文件，没有取入，请下载后重新插入。");
		}
	}

	/** Keeps pictures that stand where only text can, to be written after that block. */
	void readLater(List<Element> images) {
		if (!images.isEmpty()) {
			this.later.addAll(images);
			this.text.note("表格或列表中的图片已移到其后。");
		}
	}

	/** Keeps a picture that stands within a line, to be written after that line. */
	void readSilently(Element image) {
		this.later.add(image);
	}

	void writeLater() {
		List<Element> images = List.copyOf(this.later);
		this.later.clear();
		images.forEach((image) -> read(image, ""));
	}

}
