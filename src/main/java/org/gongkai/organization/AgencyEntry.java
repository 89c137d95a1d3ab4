package org.gongkai.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one record behind the {@link Agency}. */
@Entity
@Table(name = "agency")
class AgencyEntry {

	static final int ONLY = 1;

	@Id
	private int id = ONLY;

	@Column(name = "full_name")
	private String name;

	private String creditCode;

	private String siteName;

	private String siteDomain;

	private String siteIdCode;

	private String address;

	private String phone;

	private String postCode;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected AgencyEntry() {
	}

	@SuppressWarnings("NullAway.Init")
	AgencyEntry(Agency agency) {
		change(agency);
	}

	Agency asAgency() {
		return new Agency(this.name, this.creditCode, this.siteName, this.siteDomain, this.siteIdCode, this.address,
				this.phone, this.postCode);
	}

	int version() {
		return this.version;
	}

	final void change(Agency agency) {
		this.name = agency.name();
		this.creditCode = agency.creditCode();
		this.siteName = agency.siteName();
		this.siteDomain = agency.siteDomain();
		this.siteIdCode = agency.siteIdCode();
		this.address = agency.address();
		this.phone = agency.phone();
		this.postCode = agency.postCode();
	}

}
