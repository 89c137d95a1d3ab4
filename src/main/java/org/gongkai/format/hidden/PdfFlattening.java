package org.gongkai.format.hidden;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Makes seals, fields and shapes that lie upon a page a part of it. */
final class PdfFlattening {

	private PdfFlattening() {
	}

	static void flatten(PDDocument document, PDPage page) throws IOException {
		List<PDAnnotation> shown = PdfNotes.shown(page);
		if (shown.isEmpty()) {
			return;
		}
		try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
			for (PDAnnotation annotation : shown) {
				PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
				PDRectangle place = annotation.getRectangle();
				if (appearance != null && place != null && appearance.getBBox() != null) {
					draw(content, appearance, place);
				}
			}
		}
	}

	/** 依据：ISO 32000-1 12.5.5 Algorithm 8.1. */
	private static void draw(PDPageContentStream content, PDAppearanceStream appearance, PDRectangle place)
			throws IOException {
		Rectangle2D box = appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
		if (box.isEmpty() || place.getWidth() <= 0 || place.getHeight() <= 0) {
			return;
		}
		Matrix matrix = Matrix.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
		matrix.scale((float) (place.getWidth() / box.getWidth()), (float) (place.getHeight() / box.getHeight()));
		matrix.translate((float) -box.getX(), (float) -box.getY());
		appearance.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
		appearance.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
		content.saveGraphicsState();
		content.transform(matrix);
		content.drawForm(new PDFormXObject(appearance.getCOSObject()));
		content.restoreGraphicsState();
	}

}
