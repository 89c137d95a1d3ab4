package org.gongkai.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.gongkai.organization.Agency;

/**
 * What is entered of the agency; all but the name may be blank until it is known.
 *
 * @param name full name
 * @param creditCode 统一社会信用代码
 * @param siteName name of its website
 * @param siteDomain host of its website
 * @param siteIdCode 政府网站标识码
 * @param address address for the public
 * @param phone telephone of the disclosure office
 * @param postCode post code
 * @param version the version that was looked at
 */
record AgencyForm(@NotBlank(message = "请填写机关全称") @Size(max = 200, message = "机关全称不超过200个字") String name,
		@Pattern(regexp = "([0-9A-HJ-NPQRTUWXY]{18})?", message = "统一社会信用代码为18位数字和大写字母") String creditCode,
		@Size(max = 200, message = "网站名称不超过200个字") String siteName,
		@Pattern(regexp = "([a-zA-Z0-9.-]{1,200}(:[0-9]{1,5})?)?",
				message = "网站域名只写主机名，例如 www.example.gov.cn") String siteDomain,
		@Pattern(regexp = "([0-9A-Za-z]{10})?", message = "政府网站标识码为10位") String siteIdCode,
		@Size(max = 300, message = "地址不超过300个字") String address, @Size(max = 50, message = "电话不超过50个字符") String phone,
		@Pattern(regexp = "([0-9]{6})?", message = "邮政编码为6位数字") String postCode, int version) {

	AgencyForm {
		name = Text.clean(name);
		creditCode = Text.clean(creditCode);
		siteName = Text.clean(siteName);
		siteDomain = Text.clean(siteDomain);
		siteIdCode = Text.clean(siteIdCode);
		address = Text.clean(address);
		phone = Text.clean(phone);
		postCode = Text.clean(postCode);
	}

	static AgencyForm of(Agency agency, int version) {
		return new AgencyForm(agency.name(), agency.creditCode(), agency.siteName(), agency.siteDomain(),
				agency.siteIdCode(), agency.address(), agency.phone(), agency.postCode(), version);
	}

	Agency agency() {
		return new Agency(this.name, this.creditCode, this.siteName, this.siteDomain, this.siteIdCode, this.address,
				this.phone, this.postCode);
	}

}
