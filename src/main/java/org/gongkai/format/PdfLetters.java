package org.gongkai.format;

import java.io.IOException;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a document as reading needs them: which character a code is and how wide.
 * Where the file states both, the outlines that it brings along, by far the largest part
 * of a Chinese font, are not unpacked.
 */
final class PdfLetters extends DefaultResourceCache {

	private static final COSName OUTLINES_LEFT_OUT = COSName.getPDFName("GongkaiOutlinesLeftOut");

	@Override
	public @Nullable PDFont getFont(COSObject indirect) {
		PDFont known = super.getFont(indirect);
		if (known == null && indirect.getObject() instanceof COSDictionary font && Letters.areStated(font)) {
			try {
				known = new Letters(font);
				put(indirect, known);
			}
			catch (IOException ex) {
				// the library tries the font as it is
			}
		}
		return known;
	}

	/** Whether a description is of a font whose outlines are left out. */
	static boolean areLeftOut(COSDictionary description) {
		return description.containsKey(OUTLINES_LEFT_OUT);
	}

	/** A composite font without its outlines. */
	private static final class Letters extends PDType0Font {

		private final COSDictionary whole;

		private @Nullable PDFont outlined;

		private boolean looked;

		Letters(COSDictionary font) throws IOException {
			super(withoutOutlines(font));
			this.whole = font;
		}

		/**
		 * Whether the file itself states the characters, and numbers the codes plainly,
		 * so that the widths are found without the outlines.
		 */
		static boolean areStated(COSDictionary font) {
			COSName encoding = font.getCOSName(COSName.ENCODING);
			return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
					&& (COSName.IDENTITY_H.equals(encoding) || COSName.IDENTITY_V.equals(encoding))
					&& font.getDictionaryObject(COSName.TO_UNICODE) != null && descendant(font) != null;
		}

		/** What the file does not state of a character may stand in the font. */
		@Override
		public @Nullable String toUnicode(int code) {
			String stated = super.toUnicode(code);
			if (stated != null) {
				return stated;
			}
			PDFont outlined = outlined();
			return (outlined != null) ? outlined.toUnicode(code) : null;
		}

		private @Nullable PDFont outlined() {
			if (!this.looked) {
				this.looked = true;
				try {
					this.outlined = PDFontFactory.createFont(this.whole);
				}
				catch (IOException ex) {
					// without it the character has no name
				}
			}
			return this.outlined;
		}

		private static @Nullable COSDictionary descendant(COSDictionary font) {
			COSArray fonts = font.getCOSArray(COSName.DESCENDANT_FONTS);
			COSBase first = (fonts != null && fonts.size() > 0) ? fonts.getObject(0) : null;
			return (first instanceof COSDictionary descendant) ? descendant : null;
		}

		private static COSDictionary withoutOutlines(COSDictionary font) {
			COSDictionary description = new COSDictionary();
			description.setItem(COSName.TYPE, COSName.FONT_DESC);
			description.setBoolean(OUTLINES_LEFT_OUT, true);
			COSDictionary descendant = new COSDictionary(descendant(font));
			descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
			descendant.setItem(COSName.FONT_DESC, description);
			COSArray descendants = new COSArray();
			descendants.add(descendant);
			COSDictionary letters = new COSDictionary(font);
			letters.setItem(COSName.DESCENDANT_FONTS, descendants);
			return letters;
		}

	}

}
