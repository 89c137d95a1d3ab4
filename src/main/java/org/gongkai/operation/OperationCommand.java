package org.gongkai.operation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.gongkai.operation.transfer.BackupCommand;
import org.gongkai.operation.transfer.MoveCommand;
import org.slf4j.LoggerFactory;

/** The commands of those who keep the office: no server is started. */
public final class OperationCommand {

	/** The first arguments by which the program knows that one is meant. */
	public static final Set<String> NAMES = Set.of(MoveCommand.NAME, BackupCommand.BACKUP, BackupCommand.RESTORE);

	private OperationCommand() {
	}

	/**
	 * Runs a command as the whole program.
	 * @return the exit code
	 */
	public static int run(String name, List<String> arguments, Clock clock) {
		if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
			// what it does, the command says itself
			root.setLevel(Level.ERROR);
		}
		// UTF-8 whatever the locale says
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		return switch (name) {
			case MoveCommand.NAME -> new MoveCommand(System.getenv(), clock, out, err).run(arguments);
			case BackupCommand.BACKUP, BackupCommand.RESTORE ->
				new BackupCommand(System.getenv(), clock, out, err).run(name, arguments);
			default -> throw new IllegalArgumentException("No such command: " + name);
		};
	}

}
