package org.gongkai.format.ofd;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.gongkai.format.ofd.Piece.Letters;
import org.gongkai.format.ofd.Piece.Picture;
import org.gongkai.format.ofd.Piece.Shape;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.CT_CGTransform;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.layout.element.Div;
import org.ofdrw.layout.engine.ResManager;
import org.ofdrw.layout.engine.render.Processor;
import org.ofdrw.layout.engine.render.RenderException;

/** Writes the pieces of a page as objects of an OFD page. */
final class PageProcessor implements Processor {

	/** From the baseline down, in sizes of the type. */
	private static final double DESCENT = 0.3;

	@Override
	@SuppressWarnings("rawtypes") // so the library has it
	public void render(ST_Loc location, CT_PageBlock layer, ResManager resources, Div div, AtomicInteger ids)
			throws RenderException {
		Page page = (Page) div;
		try {
			for (Piece piece : page.pieces()) {
				ST_ID id = new ST_ID(ids.incrementAndGet());
				if (piece instanceof Letters letters) {
					layer.addPageBlock(text(id, letters, page.faces(), resources));
				}
				else if (piece instanceof Shape shape) {
					layer.addPageBlock(path(id, shape, page));
				}
				else if (piece instanceof Picture picture) {
					layer.addPageBlock(image(id, picture, resources));
				}
			}
		}
		catch (IOException ex) {
			throw new RenderException("A page could not be written", ex);
		}
	}

	private static TextObject text(ST_ID id, Letters letters, FaceSet faces, ResManager resources) throws IOException {
		TextObject object = new TextObject(id);
		double size = letters.size();
		object.setBoundary(new ST_Box(letters.left(), PageWalk.rounded(letters.baseline() - size),
				PageWalk.rounded(letters.right() - letters.left()), PageWalk.rounded(size * (1 + DESCENT))));
		object.setFont(resources.addFont(faces.font(letters.font())).ref());
		object.setSize(size);
		if (letters.colour() != 0) {
			object.setFillColor(colour(letters.colour()));
		}
		int first = letters.text().codePointAt(0);
		if (Character.isSupplementaryCodePoint(first)) {
			object.addCGTransform(new CT_CGTransform().setCodePosition(0)
				.setCodeCount(1)
				.setGlyphCount(1)
				.setGlyphs(new ST_Array(faces.rareGlyph(letters.font(), first))));
		}
		TextCode code = new TextCode().setContent(letters.text()).setCoordinate(0d, size);
		if (letters.places().size() > 1) {
			// as words: the library's own way of writing numbers is slow, and each letter
			// needs one
			String[] steps = new String[letters.places().size() - 1];
			for (int at = 0; at < steps.length; at++) {
				steps[at] = number(PageWalk.rounded(letters.places().get(at + 1) - letters.places().get(at)));
			}
			code.setDeltaX(new ST_Array((Serializable[]) steps));
		}
		object.addTextCode(code);
		return object;
	}

	private static String number(double value) {
		return (value == (long) value) ? Long.toString((long) value) : Double.toString(value);
	}

	private static PathObject path(ST_ID id, Shape shape, Page page) {
		PathObject object = new PathObject(id);
		object.setBoundary(new ST_Box(0, 0, page.getWidth(), page.getHeight()));
		object.setStroke(!shape.filled());
		object.setFill(shape.filled());
		if (shape.filled()) {
			object.setFillColor(colour(shape.colour()));
		}
		else {
			object.setLineWidth(shape.lineWidth());
			object.setStrokeColor(colour(shape.colour()));
		}
		object.setAbbreviatedData(new AbbreviatedData(AbbreviatedData.parse(shape.path())));
		return object;
	}

	private static ImageObject image(ST_ID id, Picture picture, ResManager resources) throws IOException {
		Path file = Files.createTempFile("picture", "." + picture.ending());
		try {
			Files.write(file, picture.bytes());
			ImageObject object = new ImageObject(id);
			object.setResourceID(resources.addImage(file).ref());
			object.setBoundary(picture.left(), picture.top(), picture.width(), picture.height());
			object.setCTM(new ST_Array(picture.width(), 0, 0, picture.height(), 0, 0));
			return object;
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private static CT_Color colour(int rgb) {
		return CT_Color.rgb((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff);
	}

}
