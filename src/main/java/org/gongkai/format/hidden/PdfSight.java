package org.gongkai.format.hidden;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.gongkai.format.PdfBudget;
import org.jspecify.annotations.Nullable;

/** Follows how a page is painted: areas, lines and pictures. */
abstract class PdfSight extends PDFGraphicsStreamEngine {

	/** Lines thicker than this are bars, in points. */
	private static final double BAR = 5;

	/** A clip of more pieces is taken for the box around it. */
	private static final int MOST_PIECES = 200;

	private static final int DARK = 70;

	private static final int LIGHT = 245;

	private final PdfCanvas canvas;

	private final GeneralPath path = new GeneralPath();

	private final Deque<Boolean> layers = new ArrayDeque<>();

	private final Set<Rectangle2D> bars = new HashSet<>();

	private final Map<PDColor, Color> colours = new HashMap<>();

	private final PdfLayers hiddenLayers;

	private int clipRule = -1;

	PdfSight(PDPage page, PdfLayers hiddenLayers, PdfBudget budget) {
		super(page);
		this.canvas = new PdfCanvas(page.getCropBox(), budget);
		this.hiddenLayers = hiddenLayers;
	}

	PdfCanvas canvas() {
		return this.canvas;
	}

	/** Areas painted over pictures. */
	Set<Rectangle2D> bars() {
		return this.bars;
	}

	boolean isLayerHidden() {
		return this.layers.contains(true);
	}

	@Override
	public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
		this.layers.push(COSName.OC.equals(tag) && this.hiddenLayers.isHidden(properties));
	}

	@Override
	public void endMarkedContentSequence() {
		this.layers.poll();
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		this.path.moveTo(p0.getX(), p0.getY());
		this.path.lineTo(p1.getX(), p1.getY());
		this.path.lineTo(p2.getX(), p2.getY());
		this.path.lineTo(p3.getX(), p3.getY());
		this.path.closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.path.moveTo(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		if (this.path.getCurrentPoint() == null) {
			this.path.moveTo(x, y);
		}
		this.path.lineTo(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		if (this.path.getCurrentPoint() == null) {
			this.path.moveTo(x1, y1);
		}
		this.path.curveTo(x1, y1, x2, y2, x3, y3);
	}

	@Override
	public @Nullable Point2D getCurrentPoint() {
		return this.path.getCurrentPoint();
	}

	@Override
	public void closePath() {
		if (this.path.getCurrentPoint() != null) {
			this.path.closePath();
		}
	}

	@Override
	public void clip(int rule) {
		this.clipRule = rule;
	}

	@Override
	public void endPath() {
		if (this.clipRule >= 0) {
			this.path.setWindingRule(this.clipRule);
			Shape simple = isSimple(this.path) ? this.path : this.path.getBounds2D();
			getGraphicsState().intersectClippingPath(new Area(simple));
			this.clipRule = -1;
		}
		this.path.reset();
	}

	private static boolean isSimple(Shape shape) {
		int pieces = 0;
		for (PathIterator at = shape.getPathIterator(null); !at.isDone() && pieces <= MOST_PIECES; at.next()) {
			pieces++;
		}
		return pieces <= MOST_PIECES;
	}

	@Override
	public void fillPath(int rule) throws IOException {
		this.path.setWindingRule(rule);
		fill(this.path);
		endPath();
	}

	@Override
	public void fillAndStrokePath(int rule) throws IOException {
		this.path.setWindingRule(rule);
		fill(this.path);
		strokePath();
	}

	/** A thick line covers what lies below it like an area. */
	@Override
	public void strokePath() throws IOException {
		double width = transformWidth(getGraphicsState().getLineWidth());
		if (width >= BAR && !isLayerHidden() && isSimple(this.path)) {
			PDGraphicsState state = getGraphicsState();
			Color colour = colour(state.getStrokingColor());
			Shape line = new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
				.createStrokedShape(this.path);
			boolean opaque = isOpaque(state, state.getAlphaConstant()) && colour != null;
			this.canvas.paint(line, opaque ? colour : null, opaque, false, state.getCurrentClippingPath());
		}
		endPath();
	}

	@Override
	public void shadingFill(COSName shading) throws IOException {
		PDGraphicsState state = getGraphicsState();
		if (!isLayerHidden()) {
			Shape clip = state.getCurrentClippingPath();
			this.canvas.paint(clip, null, false, false, clip);
		}
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		PDGraphicsState state = getGraphicsState();
		if (isLayerHidden()) {
			return;
		}
		AffineTransform place = state.getCurrentTransformationMatrix().createAffineTransform();
		Shape area = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
		boolean masked = isMasked(image);
		this.canvas.paint(area, null, !masked && isOpaque(state, state.getNonStrokeAlphaConstant()), !image.isStencil(),
				state.getCurrentClippingPath());
	}

	private static boolean isMasked(PDImage image) {
		COSBase picture = image.getCOSObject();
		return image.isStencil() || !(picture instanceof COSDictionary dictionary)
				|| dictionary.containsKey(COSName.SMASK) || dictionary.containsKey(COSName.MASK);
	}

	private void fill(GeneralPath shape) throws IOException {
		PDGraphicsState state = getGraphicsState();
		if (isLayerHidden()) {
			return;
		}
		Color colour = colour(state.getNonStrokingColor());
		boolean opaque = isOpaque(state, state.getNonStrokeAlphaConstant()) && colour != null;
		Area clip = state.getCurrentClippingPath();
		Rectangle2D bounds = shape.getBounds2D().createIntersection(clip.getBounds2D());
		if (opaque && isBar(colour, bounds)) {
			this.bars.add(bounds);
		}
		this.canvas.paint(shape, opaque ? colour : null, opaque, false, clip);
	}

	/** Whether an area lies over a picture, as if to blot something out. */
	private boolean isBar(Color colour, Rectangle2D bounds) {
		int brightest = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
		int darkest = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
		return (brightest < DARK || darkest > LIGHT) && Math.min(bounds.getWidth(), bounds.getHeight()) >= BAR
				&& this.canvas.share(bounds) < 0.3 && this.canvas.pictured(bounds) > 0.7;
	}

	static boolean isOpaque(PDGraphicsState state, double alpha) {
		return alpha > 0.95 && state.getSoftMask() == null && state.getBlendMode() == BlendMode.NORMAL;
	}

	/** The colour, or null for what is no single one. */
	@Nullable Color colour(PDColor colour) {
		if (colour.getColorSpace() instanceof PDPattern) {
			return null;
		}
		if (this.colours.size() > 1000) {
			this.colours.clear();
		}
		Color known = this.colours.get(colour);
		if (known == null) {
			try {
				known = new Color(colour.toRGB());
				this.colours.put(colour, known);
			}
			catch (IOException | RuntimeException ex) {
				return null;
			}
		}
		return known;
	}

}
