package org.gongkai.format;

import java.text.Normalizer;

/**
 * Ideographs that a PDF took for radicals, such as ⼀ for 一 and ⻚ for 页: fonts draw both
 * with the same shape, and programs that make PDFs pick either. Nothing else of a text is
 * changed.
 */
final class PdfRadicals {

	/** Simplified radicals; Unicode knows no normal form of them, only their equals. */
	private static final String RADICALS = "⻅⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳⺠⺟⻄⻆";

	private static final String IDEOGRAPHS = "见贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟民母西角";

	private PdfRadicals() {
	}

	/** The text with ideographs instead of radicals and of compatibility forms. */
	static String plain(String text) {
		if (text.chars().noneMatch(PdfRadicals::isFolded)) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			int radical = RADICALS.indexOf(letter);
			if (radical >= 0) {
				plain.append(IDEOGRAPHS.charAt(radical));
			}
			else if (isFolded(letter)) {
				plain.append(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC));
			}
			else {
				plain.append(letter);
			}
		}
		return plain.toString();
	}

	private static boolean isFolded(int letter) {
		return letter >= 0x2e80 && letter <= 0x2fdf || letter >= 0xf900 && letter <= 0xfaff;
	}

}
