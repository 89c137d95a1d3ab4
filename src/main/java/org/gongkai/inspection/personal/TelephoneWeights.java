package org.gongkai.inspection.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * How much each sign around a telephone number speaks for a person's, as it was learnt
 * from texts in which the numbers of persons are marked: a logistic regression, whose
 * weights are the logarithms of odds. Above zero a person's is likelier than a body's.
 */
final class TelephoneWeights {

	/** The shipped weights: where a sign stands, its characters, its weight. */
	static final String SHIPPED = "/inspection/telephone-signs.csv";

	/** What is certain before anything is looked at: the first line of the file. */
	static final String START = "START";

	/**
	 * Where the signs weigh more, a number is asked about although the words say that it
	 * is a body's; below zero, since in doubt a person is protected.
	 */
	private static final double ASKED_ABOVE = -1.5;

	/** The same where the words right before the number tell that it is a body's. */
	private static final double ASKED_ALL_THE_SAME_ABOVE = 4;

	private static final int SPREAD = 0x9E3779B1;

	/** Signs and their weights where their numbers lead; a zero is free. */
	private final long[] signs;

	private final double[] weights;

	private double start;

	private TelephoneWeights(int size) {
		int places = Integer.highestOneBit(Math.max(1, size)) * 4;
		this.signs = new long[places];
		this.weights = new double[places];
	}

	/** The weights that the product ships. */
	static TelephoneWeights shipped() {
		return Shipped.WEIGHTS;
	}

	private static TelephoneWeights read() {
		try (InputStream file = Objects.requireNonNull(TelephoneWeights.class.getResourceAsStream(SHIPPED), SHIPPED);
				InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			return of(CSVFormat.EXCEL.parse(reader).getRecords());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The weights that lines of such a file say. */
	static TelephoneWeights of(List<CSVRecord> lines) {
		TelephoneWeights weights = new TelephoneWeights(lines.size());
		for (CSVRecord line : lines) {
			double weight = Double.parseDouble(line.get(2));
			if (line.get(0).equals(START)) {
				weights.start = weight;
			}
			else {
				weights.put(TelephoneSigns.sign(TelephoneSigns.Place.valueOf(line.get(0)), line.get(1)), weight);
			}
		}
		return weights;
	}

	private void put(long sign, double weight) {
		int place = place(sign);
		this.signs[place] = sign;
		this.weights[place] = weight;
	}

	/** Where a sign is, or the free place where it would be. */
	private int place(long sign) {
		int last = this.signs.length - 1;
		int place = (Long.hashCode(sign) * SPREAD >>> Integer.numberOfLeadingZeros(last)) & last;
		while (this.signs[place] != 0 && this.signs[place] != sign) {
			place = place + 1 & last;
		}
		return place;
	}

	/**
	 * Whether the signs of a number, called back for, are such that it is to be asked
	 * about.
	 * @param toldBodys whether the words right before it tell that it is a body's
	 */
	boolean isAsked(Consumer<LongConsumer> signs, boolean toldBodys) {
		return of(signs) > (toldBodys ? ASKED_ALL_THE_SAME_ABOVE : ASKED_ABOVE);
	}

	/**
	 * How the signs of a number weigh together, each counted once.
	 * @return above zero when a person's is likelier
	 */
	double of(Consumer<LongConsumer> signs) {
		Sum sum = new Sum();
		signs.accept(sum::add);
		return sum.total();
	}

	/** Sums up the weights of signs, of each but once. */
	private final class Sum {

		private static final int EXPECTED = 64;

		private int[] seen = new int[EXPECTED];

		private int count;

		private void add(long sign) {
			int place = place(sign);
			if (TelephoneWeights.this.signs[place] == 0) {
				return;
			}
			if (this.count == this.seen.length) {
				this.seen = Arrays.copyOf(this.seen, 2 * this.count);
			}
			this.seen[this.count++] = place;
		}

		private double total() {
			Arrays.sort(this.seen, 0, this.count);
			double total = TelephoneWeights.this.start;
			for (int at = 0; at < this.count; at++) {
				if (at == 0 || this.seen[at] != this.seen[at - 1]) {
					total += TelephoneWeights.this.weights[this.seen[at]];
				}
			}
			return total;
		}

	}

	/** Read when the first number is weighed. */
	private static final class Shipped {

		private static final TelephoneWeights WEIGHTS = read();

	}

}
