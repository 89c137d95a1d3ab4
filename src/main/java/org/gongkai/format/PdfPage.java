package org.gongkai.format;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows: its characters and the straight lines that rule its tables, as one
 * sees them, turned upright.
 */
final class PdfPage extends PDFGraphicsStreamEngine {

	/**
	 * Instructions about colours, shadings and pictures, which do not change the text.
	 */
	private static final String[] UNUSED = { "CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", "sh",
			"BI", "ri", "i", "d", "j", "J", "M" };

	/** Among so many characters before one its double is looked for. */
	private static final int NEAR = 80;

	private static final COSName PAGINATION = COSName.getPDFName("Pagination");

	private final List<PdfGlyph> glyphs = new ArrayList<>();

	private final PdfStrokes strokes;

	private final Deque<Boolean> artifacts = new ArrayDeque<>();

	private final PDRectangle box;

	private final int turns;

	private final PdfBudget budget;

	private int pictures;

	private int unseen;

	private PdfPage(PDPage page, PdfBudget budget) {
		super(page);
		this.box = page.getCropBox();
		this.turns = Math.floorMod(page.getRotation() / 90, 4);
		this.budget = budget;
		this.strokes = new PdfStrokes(budget);
		for (String name : UNUSED) {
			addOperator(new Unused(name));
		}
		addOperator(new DrawObject(this));
	}

	static PdfPage of(PDPage page, PdfBudget budget) throws IOException {
		PdfPage read = new PdfPage(page, budget);
		read.processPage(page);
		return read;
	}

	List<PdfGlyph> glyphs() {
		return this.glyphs;
	}

	List<PdfStrokes.Ruling> rulings() {
		return this.strokes.rulings();
	}

	double width() {
		return (this.turns % 2 == 0) ? this.box.getWidth() : this.box.getHeight();
	}

	double height() {
		return (this.turns % 2 == 0) ? this.box.getHeight() : this.box.getWidth();
	}

	/** How many pictures it shows. */
	int pictures() {
		return this.pictures;
	}

	/**
	 * How many characters lie unseen behind a picture, as text recognition leaves them.
	 */
	int unseen() {
		return this.unseen;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.budget.instruction(getGraphicsStackSize());
		String name = operator.getName();
		boolean picture = name.equals("BI") || name.equals("Do") && !operands.isEmpty()
				&& operands.get(0) instanceof COSName object && getResources().isImageXObject(object);
		this.pictures += picture ? 1 : 0;
		super.processOperator(operator, operands);
	}

	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
			throws IOException {
		if (exception instanceof PdfBudget.Exhausted) {
			throw exception;
		}
		super.operatorException(operator, operands, exception);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		this.budget.mark();
		String text = font.toUnicode(code);
		if (text == null || text.isEmpty() || this.artifacts.contains(true)) {
			return;
		}
		boolean vertical = Math.abs(displacement.getY()) > Math.abs(displacement.getX());
		Point2D begin = point(matrix.transformPoint(0, 0));
		Point2D end = point(matrix.transformPoint(displacement.getX(), displacement.getY()));
		Point2D right = point(matrix.transformPoint(1, 0));
		Point2D up = point(matrix.transformPoint(0, 1));
		double size = begin.distance(up);
		double advance = begin.distance(end);
		double lift = 0.35;
		double middle = vertical ? 0.5 : advance / Math.max(0.01, begin.distance(right)) / 2;
		double x = begin.getX() + middle * (right.getX() - begin.getX()) + lift * (up.getX() - begin.getX());
		double y = begin.getY() + middle * (right.getY() - begin.getY()) + lift * (up.getY() - begin.getY());
		int turned = turned(right.getX() - begin.getX(), right.getY() - begin.getY());
		if (x < 0 || y < 0 || x > width() || y > height() || !(size > 0.5) || size > 500) {
			return;
		}
		this.unseen += (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) ? 1 : 0;
		keep(new PdfGlyph(x, y, vertical ? size : advance, size, turned, isBold(font), text));
	}

	/** Bold that is made by printing twice counts once. */
	private void keep(PdfGlyph glyph) {
		boolean doubles = false;
		if (!glyph.text().isBlank()) {
			for (int at = this.glyphs.size() - 1; at >= Math.max(0, this.glyphs.size() - NEAR) && !doubles; at--) {
				doubles = glyph.doubles(this.glyphs.get(at));
			}
		}
		if (!doubles) {
			this.glyphs.add(glyph);
		}
	}

	private static int turned(double dx, double dy) {
		if (Math.abs(dx) >= Math.abs(dy)) {
			return (dx >= 0) ? 0 : 2;
		}
		return (dy > 0) ? 1 : 3;
	}

	private static boolean isBold(PDFont font) {
		String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
		return name.contains("bold") || name.contains("simhei") || name.contains("黑体") || name.contains("heavy");
	}

	/** A point of the page's own space as one sees it. */
	private Point2D point(Point2D point) {
		double x = point.getX() - this.box.getLowerLeftX();
		double y = point.getY() - this.box.getLowerLeftY();
		return switch (this.turns) {
			case 1 -> new Point2D.Double(y, x);
			case 2 -> new Point2D.Double(this.box.getWidth() - x, y);
			case 3 -> new Point2D.Double(this.box.getHeight() - y, this.box.getWidth() - x);
			default -> new Point2D.Double(x, this.box.getHeight() - y);
		};
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
		boolean artifact = COSName.ARTIFACT.equals(tag) && properties != null
				&& PAGINATION.equals(properties.getCOSName(COSName.TYPE));
		this.artifacts.push(artifact);
	}

	@Override
	public void endMarkedContentSequence() {
		this.artifacts.poll();
	}

	@Override
	public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
		this.strokes.rectangle(List.of(point(one), point(two), point(three), point(four)));
	}

	@Override
	public void moveTo(float x, float y) {
		this.strokes.begin(point(new Point2D.Float(x, y)));
	}

	@Override
	public void lineTo(float x, float y) {
		this.strokes.draw(point(new Point2D.Float(x, y)));
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		lineTo(x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return new Point2D.Float();
	}

	@Override
	public void closePath() {
		this.strokes.close();
	}

	@Override
	public void endPath() {
		this.strokes.forget();
	}

	@Override
	public void strokePath() throws IOException {
		this.strokes.stroke();
	}

	@Override
	public void fillPath(int windingRule) throws IOException {
		this.strokes.fill();
	}

	@Override
	public void fillAndStrokePath(int windingRule) throws IOException {
		strokePath();
	}

	@Override
	public void clip(int windingRule) {
		// what is clipped away still rules the table
	}

	@Override
	public void drawImage(PDImage image) {
		// pictures are counted only
	}

	@Override
	public void shadingFill(COSName name) {
		// shades are no text
	}

	/** An instruction that is passed over. */
	private static final class Unused extends OperatorProcessor {

		private final String name;

		Unused(String name) {
			super(null);
			this.name = name;
		}

		@Override
		public void process(Operator operator, List<COSBase> operands) {
			// nothing to do
		}

		@Override
		public String getName() {
			return this.name;
		}

	}

}
