package org.gongkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.format.FileWork;
import org.gongkai.format.UnreadableFile;
import org.gongkai.inspection.Severity;

/**
 * The command {@code check}: reads files, applies the rules, prints what they found.
 */
public final class CheckCommand {

	/** The first argument, by which the program knows that it is meant. */
	public static final String NAME = "check";

	private static final int SOUND = 0;

	private static final int BLOCKED = 1;

	private static final int UNUSABLE = 2;

	private final PrintStream out;

	private final PrintStream err;

	private final Clock clock;

	private int status = SOUND;

	CheckCommand(PrintStream out, PrintStream err, Clock clock) {
		this.out = out;
		this.err = err;
		this.clock = clock;
	}

	/**
	 * Runs the command as the whole program.
	 * @param arguments what stands behind the name of the command
	 * @param clock tells the day
	 * @return the exit code: 0 no finding that stops a text, 1 at least one, 2 a file
	 * that could not be read, or wrong usage
	 */
	public static int run(List<String> arguments, Clock clock) throws InterruptedException {
		if (!(CheckCommand.class.getClassLoader() instanceof URLClassLoader packed)) {
			return runHere(arguments, clock);
		}
		try {
			ClassLoader light = new LightLoader(packed);
			Thread.currentThread().setContextClassLoader(light);
			return (int) light.loadClass(CheckCommand.class.getName())
				.getMethod("runHere", List.class, Clock.class)
				.invoke(null, arguments, clock);
		}
		catch (ReflectiveOperationException | IOException ex) {
			throw new IllegalStateException("The command could not be started", ex);
		}
	}

	/** Runs the command with the classes as they are loaded already. */
	public static int runHere(List<String> arguments, Clock clock) throws InterruptedException {
		silenceLogs();
		// UTF-8 whatever the locale says, and no flush at every line
		try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false,
				StandardCharsets.UTF_8)) {
			PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
			return new CheckCommand(out, err, clock).run(FileName.of(arguments));
		}
	}

	/**
	 * Libraries complain of damaged files in their logs, which would stand between the
	 * findings; setting up a log also takes longer than a check.
	 */
	private static void silenceLogs() {
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
		System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
		System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
	}

	int run(List<FileName> arguments) throws InterruptedException {
		try {
			Options options = Options.of(arguments);
			if (options.help()) {
				this.out.append(Options.USAGE);
				return SOUND;
			}
			AnnualReport previous = (options.previous() != null) ? FileCheck.previous(options.previous()) : null;
			check(options, new FileCheck(options.scope(), previous, LocalDate.now(this.clock)));
			return this.status;
		}
		catch (Options.WrongUsage ex) {
			this.err.append(String.valueOf(ex.getMessage())).append("\n\n").append(Options.USAGE);
			return UNUSABLE;
		}
		catch (UnreadableFile ex) {
			this.err.append("上一年度的报告无法使用：").append(String.valueOf(ex.getMessage())).append('\n');
			return UNUSABLE;
		}
		finally {
			this.out.flush();
			this.err.flush();
		}
	}

	private void check(Options options, FileCheck check) throws InterruptedException {
		check.loadAhead(options.files());
		new Batch(check::check, FileWork.LONGEST).run(options.files(), () -> receiver(options));
	}

	private Consumer<Checked> receiver(Options options) {
		Consumer<Checked> printer = options.json() ? new JsonLines(this.out) : new PlainText(this.out);
		Progress progress = new Progress(this.err, options.files().size());
		return (checked) -> {
			this.status = Math.max(this.status, status(checked));
			printer.accept(checked);
			progress.next();
		};
	}

	private static int status(Checked checked) {
		if (checked instanceof Checked.Text text) {
			return (text.count(Severity.BLOCK) > 0) ? BLOCKED : SOUND;
		}
		return UNUSABLE;
	}

}
