package org.gongkai.annualreport.collection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What counts of an agency has changed: every confirmed total above it no longer holds
 * and has to be confirmed anew.
 */
@Component
class Reopenings {

	private final AgencyTable agencies;

	private final CollectionTable collections;

	private final AuditTrail trail;

	private final Clock clock;

	Reopenings(AgencyTable agencies, CollectionTable collections, AuditTrail trail, Clock clock) {
		this.agencies = agencies;
		this.collections = collections;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Re-opens the totals that the agency is part of; needs a running transaction.
	 * @param before the submission that counted, or null
	 * @param after the one that counts now, or null
	 */
	void changed(SupervisedAgency agency, int year, @Nullable Long before, @Nullable Long after, Member member) {
		for (SupervisedAgency unit : affected(agency)) {
			Optional<CollectionTable.Row> found = this.collections.lock(unit.id(), year);
			if (found.isEmpty() || found.get().state() == CollectionState.OPEN) {
				continue;
			}
			CollectionTable.Row total = found.get();
			this.collections.insertChange(total.id(), agency.id(), before, after, member, this.clock.instant());
			if (total.state() == CollectionState.CONFIRMED) {
				this.collections.moveTo(total.id(), CollectionState.REOPENED);
				this.trail.append(new Act(TotalConfirmation.subject(unit.id(), year), null, "系统", "", "",
						"REOPEN_TOTAL", "“%s”的数据有变化".formatted(agency.name()), null, null,
						Map.of("agency", Long.toString(agency.id()), "before", String.valueOf(before), "after",
								String.valueOf(after))));
			}
		}
	}

	/**
	 * Whose totals the agency is part of, the highest first, so that two acts never lock
	 * them crosswise. One whose report holds all below it shields those above.
	 */
	private List<SupervisedAgency> affected(SupervisedAgency agency) {
		List<SupervisedAgency> affected = new ArrayList<>(List.of(agency));
		SupervisedAgency at = agency;
		while (at.parent() != null) {
			at = this.agencies.find(at.parent()).orElseThrow();
			affected.add(at);
			if (at.coverage() == Coverage.WHOLE) {
				break;
			}
		}
		Collections.reverse(affected);
		return affected;
	}

}
