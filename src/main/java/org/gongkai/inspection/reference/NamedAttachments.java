package org.gongkai.inspection.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;

/**
 * 附件说明: the attachments that a text names below its body, 附件：1.…, and whether an annex
 * stands in the text itself.
 */
final class NamedAttachments {

	private static final Pattern FIRST = Pattern.compile(" {0,9}(?:附 ?件|附)[0-9一二三四五六七八九十]{0,2} ?: ?([^\\n]{1,150})");

	private static final Pattern LABEL = Pattern.compile(" {0,9}附 ?件 ?[0-9一二三四五六七八九十]{0,2}(?:-[0-9]{1,2})? ?:? {0,9}");

	private static final Pattern NUMBERED = Pattern.compile(" {0,9}([0-9]{1,2}) ?[.、] ?([^\\n]{1,150})");

	/** What is not handed out with the text. */
	private static final Pattern ELSEWHERE = Pattern.compile("略|另发|另附|另行|点击|下载|http|见下|如下|无|内部");

	private final List<Named> names = new ArrayList<>();

	private boolean inText;

	private NamedAttachments() {
	}

	static NamedAttachments of(InspectedText text) {
		NamedAttachments named = new NamedAttachments();
		boolean listing = false;
		for (int block = 0; block < text.blocks().size(); block++) {
			Block here = text.blocks().get(block);
			if (here instanceof Block.Heading heading) {
				named.inText |= LABEL.matcher(normalized(heading.text())).matches();
				listing = false;
			}
			else if (here instanceof Block.Paragraph || here instanceof Block.ListBlock && listing) {
				listing = named.read(text, block, listing);
			}
			else if (!(here instanceof Block.Figure)) {
				listing = false;
			}
		}
		return named;
	}

	private static String normalized(String text) {
		return (text.length() > 400) ? "" : NormalizedText.of(text).text();
	}

	/** Reads a block line by line; returns whether the list goes on. */
	private boolean read(InspectedText text, int block, boolean listing) {
		String plain = text.textOf(block);
		if (!listing && plain.indexOf('附') < 0) {
			return false;
		}
		boolean goesOn = listing;
		boolean linked = text.blocks().get(block) instanceof Block.Paragraph paragraph
				&& paragraph.runs().stream().anyMatch((run) -> run.href() != null);
		boolean item = text.blocks().get(block) instanceof Block.ListBlock;
		int from = 0;
		for (String line : (plain.length() > 2000) ? List.<String>of() : List.of(plain.split("\n", -1))) {
			String words = (goesOn || line.indexOf('附') >= 0) ? normalized(line) : "";
			if (words.isEmpty() && !item) {
				goesOn &= line.isBlank();
				from += line.length() + 1;
				continue;
			}
			Matcher first = FIRST.matcher(words);
			Matcher numbered = NUMBERED.matcher(words);
			if (LABEL.matcher(words).matches()) {
				this.inText |= !words.contains(":");
				goesOn = words.contains(":");
			}
			else if (first.matches()) {
				goesOn = true;
				add(first.group(1), block, from, line, linked);
			}
			else if (goesOn && (numbered.matches() || item)) {
				add(words, block, from, line, linked);
			}
			else if (!line.isBlank()) {
				goesOn = false;
			}
			from += line.length() + 1;
		}
		return goesOn;
	}

	private void add(String words, int block, int from, String line, boolean linked) {
		Matcher numbered = NUMBERED.matcher(words);
		int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
		String name = numbered.matches() ? numbered.group(2) : words;
		if (!linked && !ELSEWHERE.matcher(name).find()) {
			this.names.add(new Named(name.strip(), number, block, from, from + line.length(), line));
		}
	}

	List<Named> names() {
		return List.copyOf(this.names);
	}

	/** Whether an annex stands in the text, below a line 附件1. */
	boolean isInText() {
		return this.inText;
	}

	/**
	 * An attachment as the text names it.
	 *
	 * @param name its name
	 * @param number its number, 0 for the only one
	 * @param block the block that names it
	 * @param from where its line begins
	 * @param to where it ends
	 * @param line the line
	 */
	record Named(String name, int number, int block, int from, int to, String line) {
	}

}
