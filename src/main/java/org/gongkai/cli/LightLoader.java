package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.jspecify.annotations.Nullable;

/**
 * Loads the command from the few libraries that it needs. The loader of the packed
 * program opens all of its libraries as soon as a class of the platform is asked for, and
 * one that goes by addresses opens a connection for every class that it looks for; both
 * take longer than a check.
 */
final class LightLoader extends ClassLoader {

	static {
		registerAsParallelCapable();
	}

	private static final List<String> LIBRARIES = List.of("/jsoup-", "/commonmark-", "/pdfbox-", "/fontbox-",
			"/commons-logging-", "/jackson-core-", "/slf4j-api-");

	private final List<Library> libraries = new ArrayList<>();

	/** What is found nowhere else comes from here. */
	private final ClassLoader whole;

	LightLoader(URLClassLoader whole) throws IOException {
		super(ClassLoader.getPlatformClassLoader());
		this.whole = whole;
		for (URL place : whole.getURLs()) {
			if (isNeeded(place.getPath()) && place.openConnection() instanceof JarURLConnection library) {
				this.libraries.add(new Library(place, library.getJarFile()));
			}
		}
	}

	/** The program's own classes, which lie in no library, or one of the libraries. */
	private static boolean isNeeded(String place) {
		return !place.contains(".jar!/") || LIBRARIES.stream().anyMatch(place::contains);
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		String path = name.replace('.', '/') + ".class";
		for (Library library : this.libraries) {
			JarEntry entry = library.content().getJarEntry(path);
			if (entry != null) {
				try (InputStream bytes = library.content().getInputStream(entry)) {
					byte[] read = bytes.readAllBytes();
					return defineClass(name, read, 0, read.length);
				}
				catch (IOException ex) {
					throw new ClassNotFoundException(name, ex);
				}
			}
		}
		return this.whole.loadClass(name);
	}

	@Override
	protected @Nullable URL findResource(String name) {
		for (Library library : this.libraries) {
			if (library.content().getEntry(name) != null) {
				try {
					return new URL(library.place(), name);
				}
				catch (MalformedURLException ex) {
					throw new IllegalArgumentException("No resource is called " + name, ex);
				}
			}
		}
		return this.whole.getResource(name);
	}

	/**
	 * A library, or the program's own classes.
	 *
	 * @param place its address, which those of its files begin with
	 * @param content its files; open as long as the program runs
	 */
	private record Library(URL place, JarFile content) {
	}

}
