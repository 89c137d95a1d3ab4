package org.gongkai.format;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a text on pages after GB/T 9704-2012: tagged for those who listen (PDF/UA-1) and
 * fit to be kept (PDF/A-2a), with its fonts in it.
 */
final class PdfWriter {

	static {
		XRLog.setLoggingEnabled(false);
	}

	private final PageFonts fonts;

	PdfWriter(PageFonts fonts) {
		this.fonts = fonts;
	}

	byte[] write(String title, List<Block> blocks, Function<String, byte[]> source) {
		PagePictures pictures = new PagePictures(source);
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(new PageText(this.fonts).of(title, blocks, pictures), null);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		builder.withProducer("Gongkai");
		// nothing but the text's own pictures is ever fetched
		builder.useUriResolver((base, address) -> address.startsWith(PagePictures.SCHEME) ? address : null);
		builder.useProtocolsStreamImplementation((address) -> new PictureStream(pictures.open(address)), "picture");
		builder.useExternalResourceAccessControl((address, type) -> address.startsWith(PagePictures.SCHEME),
				com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.toStream(out);
		try (PDDocument document = new PDDocument()) {
			builder.usePDDocument(document);
			this.fonts.all()
				.forEach((family, font) -> builder.useFont(new Embedded(document, font), family, 400, FontStyle.NORMAL,
						true));
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A face that goes into the document as soon as a letter of it is set. */
	private static final class Embedded extends PDFontSupplier {

		private final PDDocument document;

		private final PageFont font;

		Embedded(PDDocument document, PageFont font) {
			super(null);
			this.document = document;
			this.font = font;
		}

		@Override
		public PDFont supply() {
			try {
				return PDType0Font.load(this.document, this.font.face(), true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	private record PictureStream(InputStream in) implements FSStream {

		@Override
		public InputStream getStream() {
			return this.in;
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(this.in, StandardCharsets.UTF_8);
		}

	}

}
