package org.gongkai.format.ofd;

import java.util.List;

import org.ofdrw.layout.element.Div;
import org.ofdrw.layout.element.Position;

/** A page with its pieces, as the container's writer takes it. */
final class Page extends Div<Page> {

	/** Under this name the writer finds {@link PageProcessor}. */
	static final String TYPE = "gongkai-page";

	private final List<Piece> pieces;

	private final FaceSet faces;

	Page(double width, double height, List<Piece> pieces, FaceSet faces) {
		this.pieces = List.copyOf(pieces);
		this.faces = faces;
		setPosition(Position.Absolute);
		setX(0d);
		setY(0d);
		setWidth(width);
		setHeight(height);
	}

	List<Piece> pieces() {
		return this.pieces;
	}

	FaceSet faces() {
		return this.faces;
	}

	@Override
	public String elementType() {
		return TYPE;
	}

}
