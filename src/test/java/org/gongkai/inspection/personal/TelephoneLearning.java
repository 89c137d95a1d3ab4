package org.gongkai.inspection.personal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Learns how much each sign around a telephone number speaks for a person's. */
final class TelephoneLearning {

	private static final String PERSONS = "person";

	private static final String BODYS = "body";

	/** Holds of each number. */
	private static final String ALWAYS = TelephoneWeights.START;

	/** How many numbers a sign must stand beside, so that no single text decides. */
	private static final int FEWEST = 2;

	/** The more, the fewer signs count, and the less each. */
	private static final double LASSO = 0.05;

	private static final double RIDGE = 0.3;

	private static final int ROUNDS = 100;

	/** Lighter signs are left out. */
	private static final double LIGHTEST = 0.02;

	private TelephoneLearning() {
	}

	/** The weights as the product ships them, a line a sign. */
	static String weights(List<TelephoneExample> examples) throws IOException {
		Map<String, Double> learnt = learn(examples);
		StringBuilder file = new StringBuilder();
		try (CSVPrinter lines = new CSVPrinter(file, CSVFormat.EXCEL)) {
			lines.printRecord(TelephoneWeights.START, "", rounded(learnt.getOrDefault(ALWAYS, 0.0)));
			Map<Long, Double> signs = new TreeMap<>();
			learnt.forEach((sign, weight) -> {
				if (!sign.equals(ALWAYS) && Math.abs(weight) >= LIGHTEST) {
					signs.put(Long.valueOf(sign), weight);
				}
			});
			for (Map.Entry<Long, Double> sign : signs.entrySet()) {
				lines.printRecord(TelephoneSigns.placeOf(sign.getKey()), TelephoneSigns.charactersOf(sign.getKey()),
						rounded(sign.getValue()));
			}
		}
		return file.toString();
	}

	private static String rounded(double weight) {
		return String.format(Locale.ROOT, "%.2f", weight);
	}

	private static Map<String, Double> learn(List<TelephoneExample> examples) throws IOException {
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
		parameters.put(TrainingParameters.CUTOFF_PARAM, FEWEST);
		parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
		parameters.put(QNTrainer.L1COST_PARAM, LASSO);
		parameters.put(QNTrainer.L2COST_PARAM, RIDGE);
		QNTrainer trainer = new QNTrainer(parameters);
		trainer.init(parameters, new HashMap<>());
		List<Event> events = new ArrayList<>();
		for (TelephoneExample example : examples) {
			String[] signs = Stream.concat(Stream.of(ALWAYS), example.signs().stream().map(String::valueOf))
				.toArray(String[]::new);
			events.add(new Event(example.persons() ? PERSONS : BODYS, signs));
		}
		return weights((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
	}

	/** The weight for a person's less that for a body's. */
	@SuppressWarnings("unchecked")
	private static Map<String, Double> weights(AbstractModel model) {
		Object[] learnt = model.getDataStructures();
		int persons = model.getIndex(PERSONS);
		Map<String, Double> weights = new HashMap<>();
		((Map<String, Context>) learnt[1]).forEach((sign, context) -> {
			double weight = 0;
			for (int at = 0; at < context.getOutcomes().length; at++) {
				double parameter = context.getParameters()[at];
				weight += (context.getOutcomes()[at] == persons) ? parameter : -parameter;
			}
			weights.put(sign, weight);
		});
		return weights;
	}

}
