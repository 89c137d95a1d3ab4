package org.gongkai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.gongkai.bench.empty.EmptyApplication;

/**
 * Packs the empty application as the product is packed: the product's jar with its
 * loader, and of its libraries those that five of its dependencies need, by the tree of
 * materials that the build writes.
 */
final class EmptyProgram {

	private static final Path TREE = Figures.FOLDER.resolve("libraries.tgf");

	private static final List<String> DEPENDENCIES = List.of("camunda-bpm-spring-boot-starter",
			"spring-boot-starter-webmvc", "spring-boot-starter-security", "spring-boot-starter-data-jpa", "h2");

	private static final String LIBRARIES = "BOOT-INF/lib/";

	private EmptyProgram() {
	}

	/** Whether the build has packed the product and listed what is in it. */
	static boolean possible(Path product) {
		return Files.exists(product) && Files.exists(TREE);
	}

	static Path packed(Path product, Path folder) throws IOException {
		Path packed = folder.resolve("empty.jar");
		Set<String> libraries = libraries();
		try (JarFile from = new JarFile(product.toFile()); OutputStream file = Files.newOutputStream(packed)) {
			Manifest manifest = new Manifest(from.getManifest());
			Attributes main = manifest.getMainAttributes();
			main.putValue("Start-Class", EmptyApplication.class.getName());
			main.remove(new Attributes.Name("Spring-Boot-Classpath-Index"));
			main.remove(new Attributes.Name("Spring-Boot-Layers-Index"));
			try (JarOutputStream to = new JarOutputStream(file, manifest)) {
				for (Enumeration<JarEntry> all = from.entries(); all.hasMoreElements();) {
					JarEntry entry = all.nextElement();
					if (isOfTheLoader(entry) || isOneOf(libraries, entry)) {
						copy(from, entry, to);
					}
				}
				// the loader finds nothing in a folder that is not named itself
				to.putNextEntry(new JarEntry("BOOT-INF/"));
				to.putNextEntry(new JarEntry("BOOT-INF/classes/"));
				String name = EmptyApplication.class.getName().replace('.', '/') + ".class";
				to.putNextEntry(new JarEntry("BOOT-INF/classes/" + name));
				try (InputStream in = EmptyApplication.class.getClassLoader().getResourceAsStream(name)) {
					in.transferTo(to);
				}
			}
		}
		return packed;
	}

	private static boolean isOfTheLoader(JarEntry entry) {
		return entry.getName().startsWith("org/springframework/boot/loader/")
				|| entry.getName().startsWith("META-INF/services/");
	}

	private static boolean isOneOf(Set<String> libraries, JarEntry entry) {
		String name = entry.getName();
		return name.startsWith(LIBRARIES) && libraries.contains(name.substring(LIBRARIES.length()));
	}

	/** Libraries lie uncompressed in the jar, else they could not be read in place. */
	private static void copy(JarFile from, JarEntry entry, JarOutputStream to) throws IOException {
		JarEntry copy = new JarEntry(entry.getName());
		copy.setMethod(entry.getMethod());
		if (entry.getMethod() == JarEntry.STORED) {
			copy.setSize(entry.getSize());
			copy.setCompressedSize(entry.getSize());
			copy.setCrc(entry.getCrc());
		}
		to.putNextEntry(copy);
		try (InputStream in = from.getInputStream(entry)) {
			in.transferTo(to);
		}
	}

	/**
	 * The files of the dependencies and of all that they depend on: first the lines of
	 * the libraries, each with a number, then after a {@code #} who needs whom.
	 */
	private static Set<String> libraries() throws IOException {
		Map<String, String> names = new HashMap<>();
		Map<String, String> files = new HashMap<>();
		Map<String, Set<String>> needs = new HashMap<>();
		boolean graph = false;
		for (String line : Files.readAllLines(TREE)) {
			String[] words = line.replaceAll("[()]", "").split(" ");
			if (line.equals("#")) {
				graph = true;
			}
			else if (graph) {
				needs.computeIfAbsent(names.get(words[0]), (any) -> new HashSet<>()).add(names.get(words[1]));
			}
			else {
				String[] parts = words[1].split(":");
				names.put(words[0], parts[1]);
				if (!line.contains("omitted for conflict") && parts.length > 4) {
					String kind = (parts.length > 5) ? "-" + parts[3] : "";
					files.put(parts[1], parts[1] + "-" + parts[parts.length - 2] + kind + ".jar");
				}
			}
		}
		Set<String> libraries = new HashSet<>();
		Set<String> seen = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(DEPENDENCIES);
		while (!open.isEmpty()) {
			String name = open.remove();
			if (seen.add(name)) {
				libraries.add(files.getOrDefault(name, name));
				open.addAll(needs.getOrDefault(name, Set.of()));
			}
		}
		return libraries;
	}

}
