package org.gongkai.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a part of a Word file refers to. */
final class Relations {

	private final Map<String, Relation> all = new LinkedHashMap<>();

	private Relations() {
	}

	static Relations read(String folder, byte @Nullable [] part) throws UnreadableFile {
		Relations relations = new Relations();
		if (part != null) {
			for (Element element : SafeXml.children(SafeXml.parse(part))) {
				boolean external = element.getAttribute("TargetMode").equals("External");
				String target = element.getAttribute("Target");
				Relation relation = new Relation(element.getAttribute("Id"), element.getAttribute("Type"),
						external ? target : resolved(folder, target), external);
				relations.all.putIfAbsent(relation.id(), relation);
			}
		}
		return relations;
	}

	/** The name of a part that is given relative to a folder. */
	private static String resolved(String folder, String target) {
		if (target.startsWith("/")) {
			return target.substring(1);
		}
		List<String> path = new ArrayList<>();
		for (String step : (folder + target).split("/")) {
			if (step.equals("..")) {
				if (!path.isEmpty()) {
					path.remove(path.size() - 1);
				}
			}
			else if (!step.isEmpty() && !step.equals(".")) {
				path.add(step);
			}
		}
		return String.join("/", path);
	}

	Collection<Relation> all() {
		return this.all.values();
	}

	/** The relation of that name, or null. */
	@Nullable Relation get(String id) {
		return this.all.get(id);
	}

	/** The target of the first relation of that kind, or null. */
	@Nullable String ofKind(String kind) {
		return all().stream()
			.filter((relation) -> relation.type().endsWith("/" + kind) && !relation.external())
			.map(Relation::target)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A relation.
	 *
	 * @param id its name in the part
	 * @param type what it is
	 * @param target a part, or an address outside
	 * @param external whether it leads outside
	 */
	record Relation(String id, String type, String target, boolean external) {
	}

}
