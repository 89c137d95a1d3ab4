package org.gongkai.annualreport.editing;

import java.util.List;

import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in the running text of a report.
 *
 * @param spot where the number stands, without its unit
 * @param text the number as it is written
 * @param unit its unit
 * @param figure what it follows, or null
 * @param value what that is now, or null when it is not known
 * @param offers what it may follow, the likeliest first; each equals the number
 */
public record NumberInText(Spot spot, String text, String unit, @Nullable String figure, @Nullable String value,
		List<Offer> offers) {

	public NumberInText {
		offers = List.copyOf(offers);
	}

	/** What it follows, in the user's words; blank when it follows nothing. */
	public String label() {
		return (this.figure != null) ? FigureNames.label(this.figure) : "";
	}

	/** Whether it follows something that is another number now. */
	public boolean isBehind() {
		return this.value != null && !LiveFigures.isSame(this.text, this.value);
	}

	/** Its place as forms send it. */
	public String key() {
		return this.spot.block() + "." + this.spot.from() + "." + this.spot.to();
	}

	/**
	 * Something that the number may follow.
	 *
	 * @param figure its identifier
	 * @param label its name for the user
	 * @param likely whether the words around the number speak of it
	 */
	public record Offer(String figure, String label, boolean likely) {
	}

}
