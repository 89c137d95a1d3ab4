package org.gongkai.format.ofd;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.format.ofd.Piece.Picture;
import org.gongkai.format.ofd.Piece.Shape;

/** Walks over a page of a PDF file and notes what stands where. */
final class PageWalk extends PDFGraphicsStreamEngine {

	static final double MILLIMETRES = 25.4 / 72;

	/** Stands before the name of a face of which only a part was embedded. */
	private static final Pattern PART = Pattern.compile("^[A-Z]{6}\\+");

	private final List<Piece> pieces = new ArrayList<>();

	private final Path2D.Double path = new Path2D.Double();

	private final LineCollector line;

	private final double height;

	PageWalk(PDPage page) {
		super(page);
		this.height = page.getMediaBox().getHeight();
		this.line = new LineCollector(this.pieces);
	}

	/** What stands on the page, in the order it was drawn in. */
	List<Piece> pieces() throws IOException {
		processPage(getPage());
		this.line.end();
		return this.pieces;
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		String text = font.toUnicode(code);
		if (text != null && !text.isEmpty()) {
			double size = rounded(matrix.getScalingFactorY() * MILLIMETRES);
			this.line.add(PART.matcher(font.getName()).replaceFirst(""), size, x(matrix.getTranslateX()),
					y(matrix.getTranslateY()), displacement.getX() * matrix.getScalingFactorX() * MILLIMETRES, text,
					colour(getGraphicsState().getNonStrokingColor()));
		}
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		Matrix place = getGraphicsState().getCurrentTransformationMatrix();
		double width = place.getScalingFactorX() * MILLIMETRES;
		double tall = place.getScalingFactorY() * MILLIMETRES;
		boolean photo = image instanceof PDImageXObject object && "jpg".equals(object.getSuffix())
				&& object.getSoftMask() == null;
		this.line.end();
		this.pieces.add(new Picture(photo ? raw((PDImageXObject) image) : png(image), photo ? "jpg" : "png",
				x(place.getTranslateX()), rounded(y(place.getTranslateY()) - tall), rounded(width), rounded(tall)));
	}

	@Override
	public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
		moveTo((float) first.getX(), (float) first.getY());
		lineTo((float) second.getX(), (float) second.getY());
		lineTo((float) third.getX(), (float) third.getY());
		lineTo((float) fourth.getX(), (float) fourth.getY());
		closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.path.moveTo(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		this.path.lineTo(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.path.curveTo(x1, y1, x2, y2, x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.path.getCurrentPoint();
	}

	@Override
	public void closePath() {
		this.path.closePath();
	}

	@Override
	public void endPath() {
		this.path.reset();
	}

	@Override
	public void clip(int windingRule) {
		// our own pages hide nothing
	}

	@Override
	public void strokePath() {
		draw(false, rounded(getGraphicsState().getLineWidth() * MILLIMETRES),
				colour(getGraphicsState().getStrokingColor()));
	}

	@Override
	public void fillPath(int windingRule) {
		draw(true, 0, colour(getGraphicsState().getNonStrokingColor()));
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		fillPath(windingRule);
	}

	@Override
	public void shadingFill(COSName shading) {
		// our own pages have none
	}

	private void draw(boolean filled, double lineWidth, int colour) {
		String drawn = drawn();
		if (!drawn.isEmpty()) {
			this.line.end();
			int last = this.pieces.size() - 1;
			if (last >= 0 && this.pieces.get(last) instanceof Shape before
					&& before.isLike(filled, lineWidth, colour)) {
				// the borders of a table are hundreds of such shapes
				this.pieces.set(last, new Shape(before.path() + " " + drawn, filled, lineWidth, colour));
			}
			else {
				this.pieces.add(new Shape(drawn, filled, lineWidth, colour));
			}
		}
		this.path.reset();
	}

	/** 紧缩图形数据, GB/T 33190-2016 9.3. */
	private String drawn() {
		StringBuilder drawn = new StringBuilder();
		double[] at = new double[6];
		for (PathIterator steps = this.path.getPathIterator(null); !steps.isDone(); steps.next()) {
			switch (steps.currentSegment(at)) {
				case PathIterator.SEG_MOVETO -> points(drawn.append("M"), at, 1);
				case PathIterator.SEG_LINETO -> points(drawn.append("L"), at, 1);
				case PathIterator.SEG_CUBICTO -> points(drawn.append("B"), at, 3);
				case PathIterator.SEG_CLOSE -> drawn.append("C");
				default -> throw new IllegalStateException("A PDF file has no such line");
			}
			drawn.append(' ');
		}
		return drawn.toString().strip();
	}

	private void points(StringBuilder drawn, double[] at, int count) {
		for (int point = 0; point < count; point++) {
			drawn.append(String.format(Locale.ROOT, " %.3f %.3f", x(at[2 * point]), y(at[2 * point + 1])));
		}
	}

	private double x(double points) {
		return rounded(points * MILLIMETRES);
	}

	private double y(double points) {
		return rounded((this.height - points) * MILLIMETRES);
	}

	static double rounded(double millimetres) {
		return Math.round(millimetres * 1000) / 1000.0;
	}

	private static int colour(PDColor colour) {
		try {
			return colour.toRGB();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] raw(PDImageXObject image) throws IOException {
		try (InputStream in = image.getStream().createInputStream(List.of("DCTDecode"))) {
			return in.readAllBytes();
		}
	}

	private static byte[] png(PDImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image.getImage(), "png", out);
		return out.toByteArray();
	}

}
