package org.gongkai.inspection.terms;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/**
 * Draws the tables of folded characters and of syllables from ICU; run it to write them
 * anew.
 */
final class IcuTables {

	private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

	private static final Transliterator SYLLABLE = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

	private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

	private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

	private IcuTables() {
	}

	public static void main(String[] args) throws IOException {
		Path folder = Path.of("src/main/resources/inspection");
		Files.writeString(folder.resolve("terms/fold.txt"), fold());
		Files.writeString(folder.resolve("spelling/syllables.txt"), syllables());
	}

	/** A character a line, behind it all that count as it. */
	static String fold() {
		TreeMap<Integer, StringBuilder> lines = new TreeMap<>();
		for (int c = 'A'; c <= 0x2FFFF; c++) {
			Integer target = (c < 0xD800 || c >= 0xF900) ? target(c) : null;
			if (target != null) {
				lines.computeIfAbsent(target, (it) -> new StringBuilder().appendCodePoint(it)).appendCodePoint(c);
			}
		}
		return String.join("\n", lines.values()) + "\n";
	}

	/** A syllable a line, behind it the characters of GB 2312 that are read so. */
	static String syllables() {
		TreeMap<String, StringBuilder> lines = new TreeMap<>();
		var gb2312 = Charset.forName("GB2312").newEncoder();
		for (char c = 0x4E00; c <= 0x9FFF; c++) {
			String syllable = gb2312.canEncode(c) ? SYLLABLE.transliterate(String.valueOf(c)) : "";
			if (syllable.matches("[a-z]+")) {
				lines.computeIfAbsent(syllable, (it) -> new StringBuilder(it).append(' ')).append(c);
			}
		}
		return String.join("\n", lines.values()) + "\n";
	}

	private static @Nullable Integer target(int c) {
		if (!Character.isLetter(c) && !(c >= 0x2E80 && c <= 0x2FDF)) {
			return null;
		}
		String form = FOLDED.normalize(Character.toString(c));
		if (single(form) && Character.isIdeographic(form.codePointAt(0))) {
			form = SIMPLIFIED.transliterate(form);
		}
		else if (single(form) && form.codePointAt(0) > 0x7F) {
			String look = LOOKS.getSkeleton(form);
			form = look.matches("[A-Za-z]") ? look.toLowerCase(java.util.Locale.ROOT) : form;
		}
		boolean usable = single(form) && Character.isBmpCodePoint(form.codePointAt(0))
				&& (Character.isIdeographic(form.codePointAt(0)) || form.codePointAt(0) <= 0x7F);
		return (usable && form.codePointAt(0) != c) ? Integer.valueOf(form.codePointAt(0)) : null;
	}

	private static boolean single(String form) {
		return !form.isEmpty() && form.codePointCount(0, form.length()) == 1;
	}

}
