package org.gongkai.annualreport.collection.web;

import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.Overview;
import org.gongkai.annualreport.collection.SupervisedAgency;

import org.springframework.ui.Model;

/** What the head of each page of the collection shows: whose, which year, which tab. */
final class UnitYear {

	private UnitYear() {
	}

	static void addTo(Model model, SupervisedAgency unit, int year, AgencyRegister register, Overview overview,
			String tab) {
		model.addAttribute("unit", unit);
		model.addAttribute("above", (unit.parent() != null) ? register.get(unit.parent()) : null);
		// left out of addresses for this office itself
		model.addAttribute("unitId", (unit.parent() != null) ? unit.id() : null);
		model.addAttribute("year", year);
		model.addAttribute("years", overview.years());
		model.addAttribute("tab", tab);
	}

}
