package org.gongkai.organization;

import java.util.Map;
import java.util.stream.Collectors;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Appends acts on people and settings to the trail. */
@Component
class PersonTrail {

	private final AuditTrail audit;

	PersonTrail(AuditTrail audit) {
		this.audit = audit;
	}

	/**
	 * Appends an act on a person.
	 * @param personId on whom
	 * @param actor who acted, null for the system itself
	 * @param action what was done
	 * @param comment in words
	 * @param details further facts
	 */
	void append(long personId, @Nullable Member actor, String action, String comment, Map<String, String> details) {
		this.audit.append(act("person:" + personId, actor, action, comment, details));
	}

	/** Appends an act on the settings of the office. */
	void appendToSettings(@Nullable Member actor, String action, String comment, Map<String, String> details) {
		this.audit.append(act("settings", actor, action, comment, details));
	}

	private static Act act(String subject, @Nullable Member actor, String action, String comment,
			Map<String, String> details) {
		return new Act(subject, (actor != null) ? actor.id() : null, (actor != null) ? actor.name() : "系统",
				(actor != null) ? posts(actor) : "", "", action, comment, null, null, details);
	}

	private static String posts(Member actor) {
		return actor.roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
	}

}
