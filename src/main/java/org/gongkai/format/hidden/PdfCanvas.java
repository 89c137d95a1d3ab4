package org.gongkai.format.hidden;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongkai.format.PdfBudget;
import org.jspecify.annotations.Nullable;

/**
 * A coarse picture of a page that remembers for each point what was painted there last
 * instead of its colour. So one look tells what lies above a letter and what below.
 */
final class PdfCanvas {

	/** Points of the picture to one of the page. */
	private static final double FINEST = 2;

	private static final double MOST_POINTS = 2_000_000;

	/** Colours that differ by less look the same, of 255. */
	private static final int SAME_COLOUR = 12;

	/** So much of a letter has to be covered. */
	private static final double COVERED = 0.75;

	/** A picture that takes so much of the page is a scan of it. */
	private static final double WHOLE_PAGE = 0.7;

	private final BufferedImage ground;

	private final BufferedImage cover;

	private final Graphics2D groundBrush;

	private final Graphics2D coverBrush;

	private final AffineTransform toCanvas;

	private final double pageArea;

	private final PdfBudget budget;

	private final List<Paint> paints = new ArrayList<>();

	PdfCanvas(PDRectangle box, PdfBudget budget) {
		double width = Math.max(1, box.getWidth());
		double height = Math.max(1, box.getHeight());
		double scale = Math.min(FINEST, Math.sqrt(MOST_POINTS / (width * height)));
		this.toCanvas = AffineTransform.getScaleInstance(scale, scale);
		this.toCanvas.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
		int columns = Math.max(1, Math.min(20_000, (int) Math.ceil(width * scale)));
		int rows = Math.max(1, Math.min(20_000, (int) Math.ceil(height * scale)));
		this.ground = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
		this.cover = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
		this.groundBrush = this.ground.createGraphics();
		this.coverBrush = this.cover.createGraphics();
		this.pageArea = width * height;
		this.budget = budget;
		this.paints.add(new Paint(Color.WHITE, false, false, 0));
	}

	/** How often the page was painted on until now. */
	int moment() {
		return this.paints.size() - 1;
	}

	/**
	 * Paints a shape.
	 * @param colour its colour, or null for pictures, patterns and mixtures
	 * @param opaque whether nothing shows through
	 * @param picture whether it is a picture
	 * @param clip the area to which painting is bound
	 */
	void paint(Shape shape, @Nullable Color colour, boolean opaque, boolean picture, Shape clip)
			throws PdfBudget.Exhausted {
		Rectangle2D bounds = shape.getBounds2D();
		double area = Math.min(this.pageArea, bounds.getWidth() * bounds.getHeight());
		this.budget.step(100 + (long) (area / 4));
		this.paints.add(new Paint(colour, opaque, picture, area / this.pageArea));
		paint(this.groundBrush, shape, clip);
		if (opaque) {
			paint(this.coverBrush, shape, clip);
		}
	}

	private void paint(Graphics2D brush, Shape shape, Shape clip) {
		brush.setTransform(this.toCanvas);
		brush.setClip(clip);
		brush.setColor(new Color(moment() & 0xffffff));
		brush.fill(shape);
	}

	/** As what a letter is named for what was painted over it later, or null. */
	@Nullable HiddenKind cover(List<Point2D> points, int moment) {
		int covered = 0;
		int scanned = 0;
		for (Point2D point : points) {
			int last = at(this.cover, point);
			if (last > moment) {
				covered++;
				Paint paint = this.paints.get(last);
				scanned += (paint.picture() && paint.share() > WHOLE_PAGE) ? 1 : 0;
			}
		}
		if (covered < COVERED * points.size()) {
			return null;
		}
		return (scanned == covered) ? HiddenKind.TEXT_LAYER : HiddenKind.COVERED_TEXT;
	}

	/** Whether a colour cannot be told from what lies below these points. */
	boolean isLost(Color colour, List<Point2D> points) {
		int lost = 0;
		for (Point2D point : points) {
			Color below = this.paints.get(Math.max(0, at(this.ground, point))).colour();
			lost += (below != null && isSame(below, colour)) ? 1 : 0;
		}
		return lost == points.size();
	}

	/** How much of an area shows a picture, 0 to 1. */
	double pictured(Rectangle2D area) {
		int pictured = 0;
		for (int column = 0; column < 5; column++) {
			for (int row = 0; row < 5; row++) {
				int last = at(this.ground, new Point2D.Double(area.getX() + area.getWidth() * (column + 0.5) / 5,
						area.getY() + area.getHeight() * (row + 0.5) / 5));
				pictured += (last > 0 && this.paints.get(last).picture()) ? 1 : 0;
			}
		}
		return pictured / 25.0;
	}

	/** Whether a scan takes the page. */
	boolean isScan() {
		return this.paints.stream().anyMatch((paint) -> paint.picture() && paint.share() > WHOLE_PAGE);
	}

	double share(Rectangle2D area) {
		return area.getWidth() * area.getHeight() / this.pageArea;
	}

	void dispose() {
		this.groundBrush.dispose();
		this.coverBrush.dispose();
	}

	/** The number of what was painted last at a point of the page; -1 outside of it. */
	private int at(BufferedImage image, Point2D point) {
		Point2D pixel = this.toCanvas.transform(point, null);
		int x = (int) Math.floor(pixel.getX());
		int y = (int) Math.floor(pixel.getY());
		boolean inside = x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
		return inside ? image.getRGB(x, y) & 0xffffff : -1;
	}

	private static boolean isSame(Color one, Color other) {
		return Math.abs(one.getRed() - other.getRed()) < SAME_COLOUR
				&& Math.abs(one.getGreen() - other.getGreen()) < SAME_COLOUR
				&& Math.abs(one.getBlue() - other.getBlue()) < SAME_COLOUR;
	}

	/** Something that was painted. */
	private record Paint(@Nullable Color colour, boolean opaque, boolean picture, double share) {
	}

}
