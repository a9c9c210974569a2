<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("loginTotpIntro")}</p>
    <ol class="steps">
      <li>
        <p>${msg("loginTotpStep1")}</p>
        <p class="hint"><#list totp.supportedApplications as app><bdi>${msg(app)}</bdi><#sep> · </#list></p>
      </li>
      <li>
      <#if mode?? && mode = "manual">
        <p>${msg("loginTotpManualStep2")}</p>
        <p><code class="key" dir="ltr" id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
        <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
      <#else>
        <p>${msg("loginTotpStep2")}</p>
        <img class="qr" id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" width="200" height="200" alt="${msg("qrCode")}">
        <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
      </#if>
      </li>
      <li>
        <form action="${url.loginAction}" id="kc-totp-settings-form" method="post">
          <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
          <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
          <@field.text name="totp" label=msg("loginTotpStep3") autocomplete="one-time-code" inputmode="numeric" autofocus=true/>
          <@field.text name="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName") required=(totp.otpCredentials?size gte 1) direction=rightToLeft?then("rtl", "ltr")/>
          <@field.action label=msg("doSubmit")/>
          <#if isAppInitiatedAction??>
          <button class="button wide" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
          </#if>
        </form>
      </li>
    </ol>
  </#if>
</@layout.registrationLayout>
