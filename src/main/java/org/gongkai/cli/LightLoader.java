package org.gongkai.cli;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads the command from the few libraries that it needs. The loader of the packed
 * program opens all of its libraries as soon as a class of the platform is asked for,
 * which takes longer than a check.
 */
final class LightLoader extends URLClassLoader {

	private static final List<String> LIBRARIES = List.of("jsoup-", "commonmark-", "pdfbox-", "fontbox-",
			"commons-logging-", "jackson-core-", "slf4j-api-");

	/** What is found nowhere else comes from here. */
	private final URLClassLoader whole;

	LightLoader(URLClassLoader whole) {
		super(places(whole), ClassLoader.getPlatformClassLoader());
		this.whole = whole;
	}

	private static URL[] places(URLClassLoader whole) {
		return Arrays.stream(whole.getURLs()).filter(LightLoader::isNeeded).toArray(URL[]::new);
	}

	/** The program's own classes, which lie in no library, or one of the libraries. */
	private static boolean isNeeded(URL place) {
		String path = place.getPath().replaceFirst("!?/$", "");
		String name = path.substring(path.lastIndexOf('/') + 1);
		return !name.endsWith(".jar") || LIBRARIES.stream().anyMatch(name::startsWith);
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		try {
			return super.findClass(name);
		}
		catch (ClassNotFoundException ex) {
			return this.whole.loadClass(name);
		}
	}

	@Override
	public @Nullable URL findResource(String name) {
		URL found = super.findResource(name);
		return (found != null) ? found : this.whole.getResource(name);
	}

}
