package org.gongkai.organization;

import java.util.Map;

import org.gongkai.organization.OrganizationRefused.Kind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 机关信息: what the agency tells about itself on pages and reports. */
@Service
@Transactional
public class AgencySettings {

	private final AgencyRepository agencies;

	private final PersonTrail trail;

	private final Administrator administrator;

	AgencySettings(AgencyRepository agencies, PersonTrail trail, Administrator administrator) {
		this.agencies = agencies;
		this.trail = trail;
		this.administrator = administrator;
	}

	/** The agency and the version of its record. */
	@Transactional(readOnly = true)
	public Current current() {
		AgencyEntry entry = find();
		return new Current(entry.asAgency(), entry.version());
	}

	/**
	 * Changes the agency's data.
	 * @param version the version that was looked at
	 */
	public void change(Agency agency, int version) {
		Member actor = this.administrator.orRefuse();
		AgencyEntry entry = find();
		if (entry.version() != version) {
			throw new OrganizationRefused(Kind.STALE, "您打开本页之后，别的管理员修改了机关信息，您的修改没有保存，请核对后再保存一次");
		}
		String before = entry.asAgency().toString();
		entry.change(agency);
		this.agencies.flush();
		this.trail.appendToSettings(actor, "CHANGE_AGENCY", "", Map.of("before", before, "after", agency.toString()));
	}

	private AgencyEntry find() {
		return this.agencies.findById(AgencyEntry.ONLY)
			.orElseThrow(() -> new IllegalStateException("The agency was not set up at start"));
	}

	/**
	 * The agency as it stands.
	 *
	 * @param agency its data
	 * @param version to tell changes made in the meantime
	 */
	public record Current(Agency agency, int version) {
	}

}
