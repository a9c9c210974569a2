<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
  <#if section = "header">
    ${msg("loginOtpOneTime")}
  <#elseif section = "form">
    <form id="kc-otp-login-form" action="${url.loginAction}" method="post">
      <#if otpLogin.userOtpCredentials?size gt 1>
      <fieldset class="field choices">
        <legend>${msg("whichDevice")}</legend>
        <#list otpLogin.userOtpCredentials as device>
        <label class="choice"><input type="radio" name="selectedCredentialId" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>> <bdi>${device.userLabel}</bdi></label>
        </#list>
      </fieldset>
      </#if>
      <@field.text name="otp" label=msg("codeFromApp") autocomplete="one-time-code" inputmode="numeric" faults=["totp"] autofocus=true/>
      <@field.action label=msg("doLogIn")/>
    </form>
  </#if>
</@layout.registrationLayout>
