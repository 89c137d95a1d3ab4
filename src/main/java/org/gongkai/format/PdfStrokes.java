package org.gongkai.format;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn on a page, of which the straight lines are kept: they rule its tables.
 */
final class PdfStrokes {

	/** A filled area not thicker than this is a line, in points. */
	private static final double THICKEST_LINE = 2.5;

	/** Shorter strokes are parts of drawings, in points. */
	private static final double SHORTEST_LINE = 3;

	private final List<Ruling> rulings = new ArrayList<>();

	private final List<List<Point2D>> path = new ArrayList<>();

	private final PdfBudget budget;

	PdfStrokes(PdfBudget budget) {
		this.budget = budget;
	}

	/** The lines so far, in the order they were drawn in. */
	List<Ruling> rulings() {
		return this.rulings;
	}

	/** Goes along four corners and back to the first. */
	void rectangle(List<Point2D> corners) {
		List<Point2D> drawn = new ArrayList<>(corners);
		drawn.add(corners.get(0));
		this.path.add(drawn);
	}

	/** Puts the pen down anew. */
	void begin(Point2D point) {
		List<Point2D> begun = new ArrayList<>();
		begun.add(point);
		this.path.add(begun);
	}

	/** Goes on to a point; without a beginning, begins there. */
	void draw(Point2D point) {
		if (this.path.isEmpty()) {
			begin(point);
		}
		else {
			this.path.get(this.path.size() - 1).add(point);
		}
	}

	/** Goes back to where the pen was put down. */
	void close() {
		if (!this.path.isEmpty()) {
			List<Point2D> last = this.path.get(this.path.size() - 1);
			last.add(last.get(0));
		}
	}

	/** Leaves what was gone along without colour. */
	void forget() {
		this.path.clear();
	}

	/** Draws a line along the path. */
	void stroke() throws IOException {
		for (List<Point2D> line : this.path) {
			for (int at = 1; at < line.size(); at++) {
				rule(line.get(at - 1).getX(), line.get(at - 1).getY(), line.get(at).getX(), line.get(at).getY());
			}
		}
		forget();
	}

	/** Fills the path; an area as thin as a line counts as one. */
	void fill() throws IOException {
		for (List<Point2D> area : this.path) {
			double left = area.get(0).getX();
			double right = left;
			double top = area.get(0).getY();
			double bottom = top;
			for (Point2D corner : area) {
				left = Math.min(left, corner.getX());
				right = Math.max(right, corner.getX());
				top = Math.min(top, corner.getY());
				bottom = Math.max(bottom, corner.getY());
			}
			if (bottom - top <= THICKEST_LINE && right - left > bottom - top) {
				rule(left, (top + bottom) / 2, right, (top + bottom) / 2);
			}
			else if (right - left <= THICKEST_LINE) {
				rule((left + right) / 2, top, (left + right) / 2, bottom);
			}
		}
		forget();
	}

	private void rule(double x1, double y1, double x2, double y2) throws IOException {
		this.budget.mark();
		if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) >= SHORTEST_LINE) {
			this.rulings.add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
		}
		else if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) >= SHORTEST_LINE) {
			this.rulings.add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
		}
	}

	/**
	 * A straight line.
	 *
	 * @param across whether it goes from left to right rather than downwards
	 * @param at its distance from the top, or from the left
	 * @param from where it begins
	 * @param to where it ends
	 */
	record Ruling(boolean across, double at, double from, double to) {
	}

}
