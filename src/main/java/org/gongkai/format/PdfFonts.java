package org.gongkai.format;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF does not bring along. To read a text only the names of
 * the characters and their widths count, and these the file states; so one font will do.
 * The library's own way is to search the machine's fonts, which takes seconds and leaves
 * a list of them in the user's folder.
 */
public final class PdfFonts implements FontMapper {

	private static final FontBoxFont NO_OUTLINES = new NoOutlines();

	private static boolean used;

	private PdfFonts() {
	}

	/** Makes it the stand-in for the whole program, once. */
	public static synchronized void use() {
		if (!used) {
			FontMappers.set(new PdfFonts());
			used = true;
		}
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(Holder.ANY, true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(Holder.ANY, true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor descriptor,
			@Nullable PDCIDSystemInfo info) {
		boolean leftOut = descriptor != null && PdfLetters.areLeftOut(descriptor.getCOSObject());
		return new CIDFontMapping(null, leftOut ? NO_OUTLINES : Holder.ANY, true);
	}

	/** Stands for a font whose outlines nobody asks for. */
	private static final class NoOutlines implements FontBoxFont {

		@Override
		public String getName() {
			return "";
		}

		@Override
		public BoundingBox getFontBBox() {
			return new BoundingBox();
		}

		/** A thousandth, as composite fonts have it. */
		@Override
		public List<Number> getFontMatrix() {
			return List.of(0.001, 0, 0, 0.001, 0, 0);
		}

		@Override
		public GeneralPath getPath(String name) {
			return new GeneralPath();
		}

		@Override
		public float getWidth(String name) {
			return 0;
		}

		@Override
		public boolean hasGlyph(String name) {
			return false;
		}

	}

	/** Loads the font when a file first needs it. */
	private static final class Holder {

		static final TrueTypeFont ANY = load("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

		private static TrueTypeFont load(String name) {
			try (InputStream font = FontMapper.class.getResourceAsStream(name)) {
				if (font == null) {
					throw new IllegalStateException("PDFBox does not bring " + name);
				}
				return new TTFParser().parse(new RandomAccessReadBuffer(font.readAllBytes()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(name, ex);
			}
		}

	}

}
