package org.gongkai.document;

import java.util.List;

import org.gongkai.format.hidden.HiddenItem;
import org.gongkai.format.hidden.HiddenKind;

/**
 * A file that goes out with a text.
 *
 * @param name its name, of a picture its caption
 * @param digest SM3 of its bytes
 * @param block the block that shows it, or -1 for an attachment
 * @param hidden what it hides; empty for nothing
 */
public record AttachedFile(String name, String digest, int block, List<HiddenItem> hidden) {

	public AttachedFile {
		hidden = List.copyOf(hidden);
	}

	public boolean isPicture() {
		return this.block >= 0;
	}

	/** What it is called in a sentence. */
	public String title() {
		return (isPicture() ? "图片“" : "附件“") + this.name + "”";
	}

	/** What of it gives away content, in the words of the office. */
	public List<String> leaks() {
		return this.hidden.stream()
			.map(HiddenItem::kind)
			.filter(HiddenKind::isLeak)
			.map(HiddenKind::label)
			.distinct()
			.toList();
	}

	/** Whether a clean copy can be asked for; what cannot be read cannot be cleaned. */
	public boolean isCleanable() {
		return !this.hidden.isEmpty() && this.hidden.stream().noneMatch((item) -> item.kind() == HiddenKind.UNREADABLE);
	}

}
