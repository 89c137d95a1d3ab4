package org.gongkai.annualreport.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands below whom.
 *
 * @param byId all agencies by number, in the order of the register
 */
record AgencyTree(Map<Long, SupervisedAgency> byId) {

	static AgencyTree of(Collection<SupervisedAgency> agencies) {
		Map<Long, SupervisedAgency> byId = new LinkedHashMap<>();
		agencies.forEach((agency) -> byId.put(agency.id(), agency));
		return new AgencyTree(byId);
	}

	Optional<SupervisedAgency> find(long id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/**
	 * Whose reports make up the total of an agency for a year: all below it, except what
	 * stands below one whose report holds it already.
	 */
	List<SupervisedAgency> summandsOf(SupervisedAgency unit, int year) {
		Set<Long> whole = new HashSet<>();
		this.byId.values().forEach((agency) -> {
			if (agency.coverage() == Coverage.WHOLE && agency.isBelow(unit)) {
				whole.add(agency.id());
			}
		});
		List<SupervisedAgency> summands = new ArrayList<>();
		for (SupervisedAgency agency : this.byId.values()) {
			if (agency.isBelow(unit) && agency.reportsFor(year) && !isHeld(agency, unit, whole)) {
				summands.add(agency);
			}
		}
		return summands;
	}

	/** The agencies above one, the nearest first. */
	List<SupervisedAgency> above(SupervisedAgency agency) {
		List<SupervisedAgency> above = new ArrayList<>();
		SupervisedAgency at = agency;
		while (at.parent() != null) {
			SupervisedAgency parent = this.byId.get(at.parent());
			if (parent == null) {
				throw new IllegalStateException("Agency " + at.id() + " stands below nobody known");
			}
			above.add(parent);
			at = parent;
		}
		return above;
	}

	/**
	 * The child of a unit under which a summand stands; the summand itself when direct.
	 */
	SupervisedAgency branch(SupervisedAgency unit, SupervisedAgency summand) {
		SupervisedAgency branch = summand;
		while (branch.parent() != null && branch.parent() != unit.id()) {
			branch = this.byId.getOrDefault(branch.parent(), unit);
		}
		return branch;
	}

	private boolean isHeld(SupervisedAgency agency, SupervisedAgency unit, Set<Long> whole) {
		if (whole.isEmpty()) {
			return false;
		}
		Long parent = agency.parent();
		while (parent != null && parent != unit.id()) {
			if (whole.contains(parent)) {
				return true;
			}
			SupervisedAgency above = this.byId.get(parent);
			parent = (above != null) ? above.parent() : null;
		}
		return false;
	}

}
