package org.gongkai.format.hidden;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.format.PdfBudget;
import org.jspecify.annotations.Nullable;

/** Follows how a page is written, and finds the letters that one does not see. */
final class PdfPageSight extends PdfSight {

	/** Letters smaller than this are dots, in points. */
	private static final double SMALLEST = 1;

	private static final Set<String> PAINTING = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do",
			"BI");

	private final PdfGlyphs glyphs = new PdfGlyphs();

	private final PdfLayers hiddenLayers;

	private final PdfBudget budget;

	private final Deque<Frame> frames = new ArrayDeque<>();

	private final Map<Object, Set<Integer>> hiddenPaints = new HashMap<>();

	private final Set<COSBase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

	private List<Integer> widths = List.of();

	private int string;

	private int letter;

	private int at;

	private PdfPageSight(PDPage page, PdfLayers hiddenLayers, PdfBudget budget) {
		super(page, hiddenLayers, budget);
		this.hiddenLayers = hiddenLayers;
		this.budget = budget;
	}

	/** Looks at a page and the annotations that stay on it. */
	static PdfPageSight of(PDPage page, PdfLayers layers, PdfBudget budget) throws IOException {
		PdfPageSight sight = new PdfPageSight(page, layers, budget);
		sight.frames.push(new Frame(page.getCOSObject()));
		sight.processPage(page);
		for (PDAnnotation annotation : PdfNotes.shown(page)) {
			sight.frames.push(new Frame(annotation.getCOSObject()));
			sight.showAnnotation(annotation);
			sight.frames.pop();
		}
		sight.glyphs.uncover(sight.canvas());
		sight.canvas().dispose();
		return sight;
	}

	PdfGlyphs glyphs() {
		return this.glyphs;
	}

	/** Instructions that paint on layers that are switched off, by stream. */
	Map<Object, Set<Integer>> hiddenPaints() {
		return this.hiddenPaints;
	}

	/** The pictures and forms that are drawn. */
	Set<COSBase> drawn() {
		return this.drawn;
	}

	/** Whether something of a picture was painted over, as if to blot it out. */
	boolean hasBlottedPicture() {
		boolean textless = this.glyphs.noneSeen();
		return bars().stream().anyMatch((bar) -> !this.glyphs.anySeen(bar) && (textless || canvas().isScan()));
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.budget.instruction(getGraphicsStackSize());
		Frame frame = this.frames.element();
		boolean own = frame.depth == 0;
		frame.instruction += own ? 1 : 0;
		this.string = own ? -1 : this.string;
		if (own && PAINTING.contains(operator.getName()) && (isLayerHidden() || isHiddenObject(operator, operands))) {
			this.hiddenPaints.computeIfAbsent(frame.stream, (key) -> new HashSet<>()).add(frame.instruction);
			if (operator.getName().equals("Do")) {
				return;
			}
		}
		frame.depth++;
		try {
			super.processOperator(operator, operands);
		}
		finally {
			frame.depth--;
		}
	}

	private boolean isHiddenObject(Operator operator, List<COSBase> operands) {
		if (!operator.getName().equals("Do") || operands.isEmpty() || !(operands.get(0) instanceof COSName name)
				|| getResources() == null) {
			return false;
		}
		COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
		COSBase object = (objects != null) ? objects.getDictionaryObject(name) : null;
		if (object != null) {
			this.drawn.add(object);
		}
		return object instanceof COSDictionary dictionary
				&& this.hiddenLayers.isHidden(dictionary.getCOSDictionary(COSName.OC));
	}

	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
			throws IOException {
		if (exception instanceof PdfBudget.Exhausted) {
			throw exception;
		}
		// a picture in a form that is not unpacked here, or a slip that viewers pass over
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		this.frames.push(new Frame(form.getCOSObject()));
		try {
			super.showForm(form);
		}
		finally {
			this.frames.pop();
		}
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
		this.frames.push(new Frame(form.getCOSObject()));
		try {
			super.showTransparencyGroup(form);
		}
		finally {
			this.frames.pop();
		}
	}

	@Override
	protected void showText(byte[] text) throws IOException {
		PDFont font = getGraphicsState().getTextState().getFont();
		this.string++;
		this.letter = 0;
		this.at = 0;
		this.widths = new ArrayList<>();
		InputStream in = new ByteArrayInputStream(text);
		while (font != null && in.available() > 0) {
			int before = in.available();
			font.readCode(in);
			this.widths.add(before - in.available());
		}
		super.showText(text);
	}

	@Override
	protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
		// how a letter is drawn tells nothing
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		this.budget.mark();
		int from = this.at;
		int width = (this.letter < this.widths.size()) ? this.widths.get(this.letter) : 1;
		this.letter++;
		this.at = from + width;
		String text = font.toUnicode(code);
		if (text != null && text.isBlank()) {
			return;
		}
		PDTextState state = getGraphicsState().getTextState();
		float spacing = state.getCharacterSpacing() + ((width == 1 && code == 32) ? state.getWordSpacing() : 0);
		float advance = font.isVertical() ? displacement.getY() : displacement.getX();
		float size = (state.getFontSize() != 0) ? state.getFontSize() : 1;
		List<Point2D> points = points(matrix, font, displacement);
		Frame frame = this.frames.element();
		this.glyphs.add(new PdfGlyphs.Glyph(frame.stream, frame.instruction, this.string, from, this.at,
				-(advance + spacing / size) * 1000, (text != null) ? text : "?", points, canvas().moment(),
				hiding(matrix, points, state)));
	}

	/** Points within a letter, its middle in the middle. */
	private static List<Point2D> points(Matrix matrix, PDFont font, Vector displacement) {
		List<Point2D> points = new ArrayList<>(9);
		float width = font.isVertical() ? 1 : Math.max(0.1f, displacement.getX());
		for (float x : new float[] { 0.2f, 0.5f, 0.8f }) {
			for (float y : new float[] { 0.1f, 0.35f, 0.6f }) {
				points.add(matrix.transformPoint(x * width, y));
			}
		}
		return points;
	}

	/** As what a letter is hidden when it is written, or null. */
	private @Nullable HiddenKind hiding(Matrix matrix, List<Point2D> points, PDTextState text) {
		PDGraphicsState state = getGraphicsState();
		Point2D middle = points.get(4);
		if (isLayerHidden()) {
			return HiddenKind.HIDDEN_LAYER;
		}
		if (points.stream()
			.noneMatch((point) -> getPage().getCropBox().contains((float) point.getX(), (float) point.getY()))) {
			return HiddenKind.OFF_PAGE;
		}
		RenderingMode mode = text.getRenderingMode();
		if (mode == RenderingMode.NEITHER) {
			return canvas().isScan() ? HiddenKind.TEXT_LAYER : HiddenKind.FAINT_TEXT;
		}
		boolean filled = mode == RenderingMode.FILL;
		boolean tiny = Math.abs(matrix.getScalingFactorY()) < SMALLEST
				&& Math.abs(matrix.getScalingFactorX()) < SMALLEST;
		if (tiny || filled && state.getNonStrokeAlphaConstant() < 0.02
				|| points.stream().noneMatch(state.getCurrentClippingPath()::contains)) {
			return HiddenKind.FAINT_TEXT;
		}
		Color colour = filled ? colour(state.getNonStrokingColor()) : null;
		return (colour != null && middle != null && canvas().isLost(colour, points)) ? HiddenKind.FAINT_TEXT : null;
	}

	/** A stream that is followed. */
	private static final class Frame {

		private final Object stream;

		private int instruction = -1;

		private int depth;

		Frame(Object stream) {
			this.stream = stream;
		}

	}

}
