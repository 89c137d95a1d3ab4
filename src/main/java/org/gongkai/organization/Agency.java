package org.gongkai.organization;

/**
 * 机关: the office in whose name documents are published.
 *
 * @param name full name
 * @param creditCode 统一社会信用代码, 18 characters
 * @param siteName name of its website
 * @param siteDomain host of its website, without scheme
 * @param siteIdCode 政府网站标识码, 10 characters
 * @param address address for the public
 * @param phone telephone of the disclosure office
 * @param postCode six digits
 */
public record Agency(String name, String creditCode, String siteName, String siteDomain, String siteIdCode,
		String address, String phone, String postCode) {
}
