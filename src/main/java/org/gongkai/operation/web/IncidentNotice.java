package org.gongkai.operation.web;

import org.gongkai.operation.Incidents;
import org.gongkai.web.Visitor;

import org.springframework.stereotype.Component;

/**
 * The count of incidents where those who look after them land: templates ask
 * {@code ${@incidentNotice.open()}}.
 */
@Component
class IncidentNotice {

	private final Incidents incidents;

	private final Visitor visitor;

	IncidentNotice(Incidents incidents, Visitor visitor) {
		this.incidents = incidents;
		this.visitor = visitor;
	}

	/** Whether the visitor looks after incidents. */
	public boolean concerns() {
		return this.visitor.holds("ADMINISTRATOR") || this.visitor.holds("DISCLOSURE_OFFICER");
	}

	/** How many wait for a person. */
	public long open() {
		return this.incidents.standing().open();
	}

}
