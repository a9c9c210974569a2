<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError(['password', 'password-confirm']); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
      <@field.password name="password-new" label=msg("passwordNew") autocomplete="new-password" faults=["password"] hint=msg("passwordAdvice") autofocus=true/>
      <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
      <label class="choice"><input type="checkbox" name="logout-sessions" value="on" checked> ${msg("logoutOtherSessions")}</label>
      <@field.action label=msg("doSubmit")/>
      <#if isAppInitiatedAction??>
      <button class="button wide" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
      </#if>
    </form>
    <@field.reveals/>
  </#if>
</@layout.registrationLayout>
