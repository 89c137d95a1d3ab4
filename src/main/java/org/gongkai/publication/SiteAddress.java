package org.gongkai.publication;

import org.gongkai.organization.Organization;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Under which address the site is reached from outside, and by its own patrol. */
@Component
public class SiteAddress {

	private final SiteProperties properties;

	private final Organization organization;

	private final Environment environment;

	SiteAddress(SiteProperties properties, Organization organization, Environment environment) {
		this.properties = properties;
		this.organization = organization;
		this.environment = environment;
	}

	/**
	 * The absolute address of a path of the site, as search engines and readers know it.
	 * @param path begins with a slash
	 */
	public String canonical(String path) {
		String base = this.properties.baseUrl();
		return ((base != null) ? base : "https://" + this.organization.agency().siteDomain()) + path;
	}

	/** The address under which the patrol fetches a path. */
	String forPatrol(String path) {
		if (this.properties.patrolUrl() != null) {
			return this.properties.patrolUrl() + path;
		}
		if (this.properties.baseUrl() != null) {
			return this.properties.baseUrl() + path;
		}
		String port = this.environment.getProperty("local.server.port",
				this.environment.getProperty("server.port", "8080"));
		return "http://localhost:" + port + path;
	}

}
