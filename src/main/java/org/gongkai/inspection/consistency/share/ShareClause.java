package org.gongkai.inspection.consistency.share;

import java.util.List;

import org.gongkai.inspection.WordSet;

/**
 * A share as its clause tells it: 项目支出888.92万元，占36.8%, 占社会消费品零售总额的36.1%, 筛查率为99.1%.
 *
 * @param at the share among the amounts of the passage
 * @param first the first amount of its entry in a list
 * @param lead the amount behind the nearest 其中 or 12个县中， of the sentence; -1 without
 * @param kind how it is told
 * @param words what it is told to be a share of, or a rate of; blank without
 * @param parts the amounts of which it may be the share, the nearest first
 */
record ShareClause(int at, int first, int lead, Kind kind, String words, List<Integer> parts) {

	/** Of all there is of a place, which mostly is the whole of a list. */
	static final WordSet PLACES = WordSet.of("全市|全县|全区|全省|全镇|全国|全街道|全州|全乡|合计");

	/** How a share is told. */
	enum Kind {

		/** 项目支出888.92万元，占36.8% */
		OF_ENTRY,

		/** 污水管占50.8%: of a part that is named. */
		OF_NAMED,

		/** 占全县215个行政村的40.0% */
		OF_NUMBER,

		/** 筛查率为99.1% */
		RATE

	}

	boolean isRate() {
		return this.kind == Kind.RATE;
	}

	/** Whether it does not say of what it is a share. */
	boolean isBare() {
		return this.words.isEmpty();
	}

	/** Of all there is: 占58.3%, 占全市的58.3%. */
	private boolean isOfAll() {
		return PLACES.lengthAt(this.words, 0) == this.words.length();
	}

	/**
	 * Whether it is a share of the same as another, as far as both say. Rates of one name
	 * mostly are of different wholes: 得分率86.6%；…得分率89.9%.
	 */
	boolean isLike(ShareClause other) {
		return other.at != this.at && isRate() == other.isRate() && (isRate() && !this.words.equals(other.words)
				|| !isRate() && this.words.equals(other.words) || !isRate() && isOfAll() && other.isOfAll());
	}

	/** Whether both stand behind the same 其中, or behind none. */
	boolean isInListWith(ShareClause other) {
		return isLike(other) && this.lead == other.lead;
	}

}
