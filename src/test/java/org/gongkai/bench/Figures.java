package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Collects the figures of a run. When it is over, prints them as one table and writes
 * them to {@code target/bench/figures.json}. A figure that misses its target is marked
 * and fails nothing: the machine may have been busy, and all other figures are wanted
 * too.
 */
public class Figures implements LauncherSessionListener {

	static final Path FOLDER = Path.of("target", "bench");

	private static final List<Taken> TAKEN = new ArrayList<>();

	/** Keeps a figure together with how busy and how fast the machine is now. */
	public static synchronized void report(Figure figure) {
		Taken taken = new Taken(figure, Machine.busy(), Machine.pace());
		TAKEN.add(taken);
		System.out.println("BENCHMARK " + FiguresTable.line(taken));
	}

	@Override
	public void launcherSessionClosed(LauncherSession session) {
		BenchDatabase.stop();
		if (!TAKEN.isEmpty()) {
			System.out.println(FiguresTable.of(Machine.now(), TAKEN));
			write();
		}
	}

	private static void write() {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("machine", Machine.now());
		all.put("figures", TAKEN.stream().map(Figures::described).toList());
		try {
			Files.createDirectories(FOLDER);
			Files.write(FOLDER.resolve("figures.json"),
					JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsBytes(all));
		}
		catch (IOException ex) {
			System.out.println("The figures could not be written: " + ex);
		}
	}

	private static Map<String, Object> described(Taken taken) {
		Figure figure = taken.figure();
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("name", figure.name());
		all.put("database", figure.database());
		all.put("size", figure.size());
		all.put("value", figure.value());
		all.put("unit", figure.unit());
		Figure.Beside beside = figure.beside();
		if (beside != null) {
			all.put("beside", beside);
			all.put("times", figure.times());
		}
		all.put("targets", figure.targets().stream().map(Figure.Target::text).toList());
		all.put("missed", figure.missed());
		all.put("remark", figure.remark());
		all.put("load", taken.load());
		all.put("paceMillis", taken.pace());
		return all;
	}

	/**
	 * A figure and the machine when it was taken.
	 *
	 * @param figure the figure
	 * @param load how many processes wanted to run
	 * @param pace milliseconds that a fixed computation took
	 */
	record Taken(Figure figure, double load, double pace) {
	}

}
