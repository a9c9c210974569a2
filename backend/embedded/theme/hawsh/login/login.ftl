<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError(['username', 'password']); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <@field.text name="username" label=msg("username") value=(login.username!'') autocomplete="username" faults=["username", "password"] autofocus=true/>
      <@field.password name="password" label=msg("password") autocomplete="current-password" faults=[]/>
      <#else>
      <@field.password name="password" label=msg("password") autocomplete="current-password" faults=["username", "password"] autofocus=true/>
      </#if>
      <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
      <@field.action label=msg("doLogIn")/>
    </form>
    <p class="help">${msg("forgotten")}</p>
    <@field.reveals/>
  </#if>
</@layout.registrationLayout>
