package org.gongkai.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The name of a file as it was given.
 * <p>
 * A program that is started without a locale, as from {@code cron}, gets its arguments
 * from Java with every Chinese character lost, and cannot open such names either. The
 * bytes of the names are still known to the system; by these the file is found.
 *
 * @param shown the name for people
 * @param bytes the name for the system, or null when {@code shown} is as good
 */
record FileName(String shown, byte @Nullable [] bytes) {

	private static final char LOST = '\ufffd';

	private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

	static FileName of(String name) {
		return new FileName(name, null);
	}

	/** The arguments of the program, mended where characters were lost. */
	static List<FileName> of(List<String> arguments) {
		if (arguments.stream().allMatch((argument) -> argument.indexOf(LOST) < 0)) {
			return arguments.stream().map(FileName::of).toList();
		}
		List<byte[]> raw = commandLine();
		int offset = raw.size() - arguments.size();
		List<FileName> names = new ArrayList<>();
		for (int at = 0; at < arguments.size(); at++) {
			boolean lost = arguments.get(at).indexOf(LOST) >= 0 && offset > 0;
			names
				.add(lost ? new FileName(new String(raw.get(offset + at), StandardCharsets.UTF_8), raw.get(offset + at))
						: of(arguments.get(at)));
		}
		return names;
	}

	private static List<byte[]> commandLine() {
		try {
			byte[] line = Files.readAllBytes(COMMAND_LINE);
			List<byte[]> arguments = new ArrayList<>();
			int from = 0;
			for (int at = 0; at < line.length; at++) {
				if (line[at] == 0) {
					arguments.add(Arrays.copyOfRange(line, from, at));
					from = at + 1;
				}
			}
			return arguments;
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	/** What stands behind a place; names of options are plain letters. */
	FileName from(int at) {
		return new FileName(this.shown.substring(at),
				(this.bytes != null) ? Arrays.copyOfRange(this.bytes, at, this.bytes.length) : null);
	}

	/**
	 * Where the file is.
	 * @throws IllegalArgumentException when no file can have such a name
	 */
	Path path() {
		if (this.bytes == null) {
			return Path.of(this.shown);
		}
		StringBuilder uri = new StringBuilder("file://");
		uri.append((this.bytes.length > 0 && this.bytes[0] == '/') ? "" : "/proc/self/cwd/");
		for (byte octet : this.bytes) {
			uri.append((octet == '/') ? "/" : "%%%02X".formatted(octet));
		}
		return Path.of(URI.create(uri.toString()));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FileName name && name.shown.equals(this.shown) && Arrays.equals(name.bytes, this.bytes);
	}

	@Override
	public int hashCode() {
		return this.shown.hashCode();
	}

	@Override
	public String toString() {
		return this.shown;
	}

}
