package org.gongkai.annualreport.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The font in which charts are written; it comes with the product, since a server has
 * seldom a Chinese one.
 */
final class ChartFont {

	private static final String FILE = "/org/gongkai/format/fonts/noto-sans-sc-medium.ttf";

	private ChartFont() {
	}

	/** The font at a size in pixels. */
	static Font of(float size) {
		return Loaded.FONT.deriveFont(size);
	}

	/** Read when the first chart is drawn. */
	private static final class Loaded {

		static final Font FONT = load();

		private static Font load() {
			try (InputStream file = ChartFont.class.getResourceAsStream(FILE)) {
				if (file == null) {
					throw new IllegalStateException("The font " + FILE + " is missing");
				}
				return Font.createFont(Font.TRUETYPE_FONT, file);
			}
			catch (IOException | FontFormatException ex) {
				throw new IllegalStateException("The font " + FILE + " cannot be read", ex);
			}
		}

	}

}
